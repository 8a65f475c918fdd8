package io.wirewatch.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The table of a story's claims in a browser.
final class ClaimsBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();
  @RegisterExtension final FilledDesk desk = new FilledDesk();

  @Test
  void aStorysClaimsAreATableThatMarksWhatConflicts() {
    Page page = BROWSER.open(desk.at("/articles/m6"), 1440, 900, ColorScheme.LIGHT);
    Locator claims =
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Who claims what"));
    assertThat(claims.first()).isVisible();
    assertThat(page.locator(".claims-table tr.differs")).hasCount(2);
    Browser.look(page, "claims");
  }

  @Test
  void aNarrowDarkScreenScrollsTheTableAndNotThePage() {
    Page page = BROWSER.open(desk.at("/articles/m6"), 390, 844, ColorScheme.DARK);
    assertThat(page.locator(".claims-table")).isVisible();
    Browser.look(page, "claims-narrow");
  }
}
