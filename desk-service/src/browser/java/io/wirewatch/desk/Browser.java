package io.wirewatch.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A browser of this machine, without a window, for the tests of one class.
final class Browser implements BeforeAllCallback, AfterAllCallback {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private @Nullable Playwright playwright;
  private com.microsoft.playwright.@Nullable Browser program;

  /// Starts the browser that `-Dwirewatch.browser` names, else the first that is installed.
  ///
  /// @throws IllegalStateException when there is none: this profile is for those who have one
  @Override
  public void beforeAll(ExtensionContext context) {
    Path executable =
        Stream.concat(Stream.ofNullable(System.getProperty("wirewatch.browser")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no browser; tried " + PLACES));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    program =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox")));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (program != null) program.close();
    if (playwright != null) playwright.close();
  }

  /// An address on a page of its own once its stream is there, in a size and a scheme of colours.
  Page open(URI address, int width, int height, ColorScheme colours) {
    return shown(context(width, height, colours), address);
  }

  /// An address as a reader sees it who has given a name.
  Page open(URI address, String reader) {
    BrowserContext context = context(1440, 900, ColorScheme.LIGHT);
    context.addCookies(
        List.of(new Cookie("wirewatch_name", reader).setUrl(address.resolve("/").toString())));
    return shown(context, address);
  }

  private BrowserContext context(int width, int height, ColorScheme colours) {
    if (program == null) throw new IllegalStateException("the browser is not started");
    return program.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setTimezoneId("Europe/Vienna")
            .setColorScheme(colours));
  }

  private static Page shown(BrowserContext context, URI address) {
    Page page = context.newPage();
    page.navigate(address.toString());
    assertThat(page.locator("[data-link=live]")).isAttached();
    return page;
  }

  /// Keeps a picture of the page in `target/screenshots`.
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  /// Keeps a picture of the page and asserts that everybody can use it.
  static void look(Page page, String name) {
    picture(page, name);
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    assertEquals(List.of(), violations);
  }
}
