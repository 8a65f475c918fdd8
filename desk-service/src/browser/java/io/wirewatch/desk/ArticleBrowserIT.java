package io.wirewatch.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of articles in a browser.
final class ArticleBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();
  @RegisterExtension final FilledDesk desk = new FilledDesk();

  @Test
  void fromAHeadlineToTwoArticlesSideBySide() {
    Page page = BROWSER.open(desk.at("/articles"), 1440, 900, ColorScheme.LIGHT);
    Browser.look(page, "articles");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mine: two trapped")).click();
    assertThat(page.locator(".passages del")).hasCount(2);
    Browser.look(page, "article");
    page.locator(".chain .why-link").click();
    assertThat(page.locator(".beside mark").first()).isVisible();
    Browser.look(page, "beside");
  }

  @Test
  void aNarrowDarkScreenShowsOneUnderTheOther() {
    Page page = BROWSER.open(desk.at("/articles/m6/beside/m3"), 390, 844, ColorScheme.DARK);
    Browser.look(page, "beside-narrow");
  }
}
