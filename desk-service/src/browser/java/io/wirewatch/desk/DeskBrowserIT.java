package io.wirewatch.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeskBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();
  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.on(Clock.systemUTC(), 0);
    Preview.fill(desk, Instant.now());
    PreviewStates.fill(desk, Instant.now());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # name,          path,           width, height, colours
          alerts-light,    /,              1440,  900,    LIGHT
          alerts-dark,     /,              1440,  900,    DARK
          alert-long,      /alerts/a3f9c1, 1440,  2000,   LIGHT
          list-mobile,     /,              390,   844,    DARK
          alert-mobile,    /alerts/a3f9c1, 390,   1600,   LIGHT
          alert-figure,    /alerts/f0a11e, 1440,  900,    LIGHT
          alert-snoozed,   /alerts/5a0023, 1440,  900,    DARK
          alert-withdrawn, /alerts/3e7c11, 1440,  900,    LIGHT
          staged,          /?staged=all,   1440,  1200,   LIGHT
          silences-light,  /silences?rule=earthquake, 1440, 900, LIGHT
          silences-mobile, /silences,      390,   1400,   DARK
          rules-light,     /rules,         1440,  900,    LIGHT
          rule,            /rules/mines,   1440,  1100,   LIGHT
          rule-dark,       /rules/mines,   1440,  1100,   DARK
          rule-mobile,     /rules/mines,   390,   1600,   LIGHT
          rule-new,        /rules/new,     1440,  900,    LIGHT
          explain,         /rules/mines/explain?article=m3, 1440, 900, LIGHT
          explain-not,     /rules/mines/explain?article=m5, 1440, 900, DARK
          explain-mobile,  /rules/mines/explain?article=m3, 390, 1400, LIGHT
          explain-gone,    /rules/mines/explain?article=zz, 1440, 900, LIGHT
          rules-dark,      /rules,         1440,  900,    DARK
          rules-mobile,    /rules,         390,   1400,   LIGHT
          """)
  void everyPageIsAccessible(String name, String path, int width, int height, ColorScheme colours) {
    Browser.look(BROWSER.open(desk.at(path), width, height, colours), name);
  }

  @Test
  void aNewAlertAppearsWithoutReloading() {
    Page page = desktop("/");
    page.evaluate("window.sameDocument = true");
    assertEquals("(4) Wirewatch", page.title());
    desk.bring(Samples.alert("new1", Instant.now()).setGroupLabel("A bridge is closed").build());
    assertThat(page.locator(".row.fresh .headline")).hasText("A bridge is closed");
    assertThat(page).hasTitle("(5) Wirewatch");
    assertThat(page.locator("#news")).containsText("A bridge is closed");
    assertEquals(true, page.evaluate("window.sameDocument"));
    Browser.picture(page, "new-alert");
  }

  @Test
  void theAlertThatIsShownFollowsItsRevisions() {
    Page page = desktop("/alerts/a3f9c1");
    Alert grown =
        Alert.newBuilder(Preview.troops(Instant.now()))
            .setRevision(5)
            .setChange(Change.GREW)
            .setOrigins(9)
            .build();
    desk.bring(grown);
    assertThat(page.locator("#detail .figures .counting dd")).hasText("9");
    assertThat(page.locator(".row.changed .counts")).containsText("9 origins");
  }

  @Test
  void theKeyboardMovesThroughTheListAndAcknowledges() {
    Page page = desktop("/alerts/a3f9c1");
    page.keyboard().press("j");
    assertThat(page.locator("#detail .alert")).hasAttribute("data-id", "ab5e0c");
    page.keyboard().press("a");
    assertThat(page.locator("#by")).isFocused();
    page.keyboard().type("Anna");
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .kicker")).containsText("acknowledged");
    assertEquals("Anna", desk.actions().getFirst().getBy());
    page.keyboard().press("Escape");
    page.keyboard().press("k");
    assertThat(page.locator("#detail #by")).hasValue("Anna");
  }

  @Test
  void aLostConnectionIsShownAndMendsItself() {
    Page page = desktop("/");
    int port = desk.at("/").getPort();
    desk.close();
    assertThat(page.locator("#banner")).isVisible();
    Browser.picture(page, "lost");
    desk = DeskFixture.on(Clock.systemUTC(), port);
    Preview.fill(desk, Instant.now());
    desk.bring(Samples.alert("late", Instant.now()).setGroupLabel("Seen after all").build());
    assertThat(page.locator("#banner")).isHidden();
    assertThat(page.locator("#alerts")).containsText("Seen after all");
  }

  @Test
  void whatAnArticleSaysIsNeverRun() {
    String evil = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";
    Page page = desktop("/");
    desk.bring(
        Samples.alert("evil", Instant.now())
            .setGroupLabel(evil)
            .setEvidence(
                List.of(Samples.evidence("e", "evil.example", evil, evil, "script", Instant.now())))
            .build());
    page.locator(".row[data-id=evil] a").click();
    assertThat(page.locator("#detail h2")).hasText(evil);
    assertEquals(true, page.evaluate("window.hacked === undefined"));
    assertTrue(page.locator("#detail img, #detail script").all().isEmpty());
  }

  private Page desktop(String path) {
    return BROWSER.open(desk.at(path), 1440, 900, ColorScheme.LIGHT);
  }
}
