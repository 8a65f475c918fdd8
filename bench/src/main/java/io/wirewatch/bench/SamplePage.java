package io.wirewatch.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An article of 500 words, and a page of the usual size and make around it.
final class SamplePage {
  private static final int MENU = 120;
  private static final int TEASERS = 90;
  private static final int STYLE_RULES = 260;

  private SamplePage() {}

  /// The article's paragraphs, parted by empty lines.
  static String article() {
    try (InputStream in = SamplePage.class.getResourceAsStream("article.txt")) {
      if (in == null) {
        throw new IllegalStateException("article.txt is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The article in a page with a menu, style rules, teasers and a footer, 70 kB in all.
  static String around(String title, String article) {
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s | Meridian</title>
    <meta property="og:title" content="%1$s"><style>%2$s</style></head><body class="page wide">
    <header class="site-header"><nav class="menu"><ul>%3$s</ul></nav></header>
    <main id="content"><article class="story"><h1 class="headline">%1$s</h1>
    <p class="byline">Mirela Kost</p>%4$s</article>
    <aside class="sidebar related">%5$s</aside></main>
    <footer class="site-footer"><ul>%3$s</ul><p>Meridian Press</p></footer></body></html>
    """
        .formatted(
            title,
            repeated(STYLE_RULES, ".block-%1$d .card { margin: %1$dpx; color: #334455 }%n"),
            repeated(
                MENU, "<li class=\"menu-item item-%1$d\"><a href=\"/s/%1$d\">Desk %1$d</a></li>"),
            "<p class=\"text\">" + article.replace("\n\n", "</p><p class=\"text\">") + "</p>",
            repeated(
                TEASERS,
                "<div class=\"teaser card-%1$d\"><a class=\"teaser-link\" href=\"/r/%1$d\">"
                    + "<span class=\"kicker\">World</span><h3 class=\"teaser-title\">Harbour notes,"
                    + " number %1$d</h3></a><div class=\"meta\"><span class=\"date\">3 May</span>"
                    + "</div></div>"));
  }

  private static String repeated(int times, String format) {
    return IntStream.range(0, times)
        .mapToObj(number -> format.formatted(number))
        .collect(Collectors.joining());
  }
}
