package io.wirewatch.ingest.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// HTML without what could act: scripts, handlers, frames, forms, styles, and addresses that run
/// code are gone; text, structure, links and images stay.
final class SafeHtml {

  /// The longest HTML let through, in characters. Cleaning can make markup longer: past this, the
  /// text alone is kept.
  static final int MAX_CHARS = 400_000;

  private static final Safelist SAFE =
      Safelist.relaxed()
          .addTags("article", "aside", "figcaption", "figure", "hr", "section", "time")
          .addAttributes("time", "datetime")
          .removeProtocols("a", "href", "ftp", "mailto");

  private SafeHtml() {}

  /// @param base the address that links are resolved against; those it cannot resolve are dropped
  static String of(String html, String base) {
    Document dirty = Jsoup.parseBodyFragment(cut(html, MAX_CHARS), base);
    Document clean = new Cleaner(SAFE).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    String safe = clean.body().html().strip();
    return safe.length() <= MAX_CHARS ? safe : cut(Entities.escape(clean.body().text()), MAX_CHARS);
  }

  /// The plain text of some HTML, on one line.
  static String text(String html) {
    Document clean = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(cut(html, MAX_CHARS)));
    return clean.body().text().strip();
  }

  static String cut(String text, int chars) {
    if (text.length() <= chars) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars);
  }
}
