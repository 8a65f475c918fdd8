package io.wirewatch.enrich.clean;

import java.util.List;
import java.util.Optional;

/// Finds the headline.
final class Headline {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final int SITE_WORDS = 3;
  private static final int SEARCHED_LINES = 8;

  private Headline() {}

  /// The first line of a text that reads as a headline.
  static Optional<String> of(List<Block> lines, Furniture furniture) {
    return lines.stream()
        .limit(SEARCHED_LINES)
        .takeWhile(line -> line.words() <= MOST_WORDS)
        .filter(line -> line.words() >= FEWEST_WORDS && !line.text().endsWith("."))
        .filter(line -> furniture.reason(line).isEmpty())
        .map(line -> withoutSite(line.text()))
        .findFirst();
  }

  /// The headline without the site's name at its end: ` | The Harbour Post`, ` - News9`.
  static String withoutSite(String title) {
    int cut = -1;
    for (String mark : List.of(" | ", " – ", " — ", " - ", " » ", " :: ")) {
      cut = Math.max(cut, title.lastIndexOf(mark));
    }
    if (cut < 0) {
      return title;
    }
    int siteWords = Block.line(title.substring(cut)).words();
    int titleWords = Block.line(title.substring(0, cut)).words();
    boolean bar = title.charAt(cut + 1) == '|';
    return siteWords <= (bar ? 2 * SITE_WORDS : SITE_WORDS) && titleWords >= FEWEST_WORDS
        ? title.substring(0, cut).strip()
        : title;
  }
}
