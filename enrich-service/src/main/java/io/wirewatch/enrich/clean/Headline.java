package io.wirewatch.enrich.clean;

import java.util.List;
import java.util.Optional;

/// Finds the headline.
final class Headline {
  private static final int FEWEST_WORDS = 3;
  private static final int SURE_WORDS = 5;
  private static final int MOST_WORDS = 30;
  private static final int SITE_WORDS = 3;
  private static final int SEARCHED_LINES = 40;

  private Headline() {}

  /// The first line before a text's prose that reads as a headline, long ones before short ones: a
  /// menu has short ones too.
  static Optional<String> of(List<Block> lines, Furniture furniture) {
    List<Block> candidates =
        lines.stream()
            .limit(SEARCHED_LINES)
            .takeWhile(line -> line.words() <= MOST_WORDS)
            .filter(line -> line.words() >= FEWEST_WORDS && !line.text().endsWith("."))
            .filter(line -> !Furniture.breaksOff(line) && furniture.reason(line).isEmpty())
            .toList();
    return candidates.stream()
        .filter(line -> line.words() >= SURE_WORDS || line.kind() == Block.Kind.HEADING)
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(line -> withoutSite(line.text()));
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
