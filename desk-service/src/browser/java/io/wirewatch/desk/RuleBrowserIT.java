package io.wirewatch.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A rule written, checked, tested, compared, staged and promoted on the page.
final class RuleBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();
  @RegisterExtension final FilledDesk desk = new FilledDesk();

  @Test
  void anErrorIsShownAtItsLineAsItIsWritten() {
    Page page = at("/rules/mines");
    assertThat(page.locator(".said")).hasText("It can be read.");
    page.locator("textarea").fill(PreviewRules.MINES.replace("severity", "severety"));
    assertThat(page.locator(".gutter .wrong")).hasText("9");
    assertThat(page.locator(".said.bad")).containsText("9:1");
    Browser.look(page, "rule-error");
    page.locator(".said button").click();
    assertThat(page.locator("textarea")).isFocused();
    Object start = page.evaluate("document.querySelector('textarea').selectionStart");
    assertEquals(PreviewRules.MINES.indexOf("severity"), ((Number) start).intValue());
  }

  @Test
  void itsTestsAreRunAndThoseThatFailSayWhy() {
    Page page = at("/rules/mines");
    page.locator("textarea").press("Control+Enter");
    assertThat(page.locator(".results .verdict")).hasText("1 of 2 tests fail.");
    assertThat(page.locator(".results .passed")).containsText("three origins open an alert");
    assertThat(page.locator(".results .failed")).containsText("expected articles [1]");
    Browser.look(page, "rule-tests");
  }

  @Test
  void whatChangesIsShownLineByLine() {
    Page page = at("/rules/mines");
    page.locator("textarea").fill(PreviewRules.MINES.replace("severity: low", "severity: high"));
    page.getByText("What changes").click();
    assertThat(page.locator(".diff .removed")).hasText(Pattern.compile("- +severity: low"));
    assertThat(page.locator(".diff .added")).hasText(Pattern.compile("\\+ +severity: high"));
    Browser.look(page, "rule-diff");
  }

  @Test
  void aStagedRuleIsPromotedByItsLineAlone() {
    Page page = at("/rules/mines");
    page.getByText("Promote").click();
    assertThat(page.locator(".promote")).hasCount(0);
    String yaml = PreviewRules.MINES.replaceFirst("staged.*\n", "");
    assertThat(page.locator("textarea")).hasValue(yaml);
  }

  @Test
  void aNewRuleIsWrittenAsStagedAndIsItsWritersOwn() {
    Page page = at("/rules/new");
    page.locator("textarea").fill(Samples.yaml("bridges", "Closed bridges", 2));
    page.locator("[name=by]").fill("Anna");
    page.getByText("Save as staged").click();
    assertThat(page).hasURL(Pattern.compile("/rules/bridges$"));
    assertThat(page.locator(".promote")).containsText("Only Anna is told");
    assertThat(page.locator("textarea")).hasValue(Pattern.compile("staged: true\\s*$"));
    assertTrue(desk.get("/v1/rules/bridges").body().contains("\"author\":\"Anna\""));
  }

  @Test
  void fromWhatARuleMatchedItIsOneStepToWhy() {
    Page page = at("/rules/mines");
    assertThat(page.locator(".candidates")).containsText("same origin as m1-news.example");
    page.locator(".candidate", new Page.LocatorOptions().setHasText("Two trapped"))
        .getByText("Why")
        .click();
    assertThat(page.locator("h2.headline")).hasText("Why it matches");
    assertThat(page.locator(".explained mark").first()).hasText("trapped");
    assertThat(page.locator(".tree .clause.fails")).not().hasCount(0);
  }

  private Page at(String path) {
    return BROWSER.open(desk.at(path), 1440, 1100, ColorScheme.LIGHT);
  }
}
