package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts the lines of a scraped text into the article's and the page's.
///
/// Without tags only words and order are left to go by: prose is what ends as a sentence does, a
/// short line between prose is a cross-heading, and what follows a comment form or a list of other
/// articles is not the article.
final class TextBody {
  private static final int SENTENCE_WORDS = 3;
  private static final int PROSE_WORDS = 12;
  private static final int UNENDED_WORDS = 24;
  private static final int DECK_WORDS = 9;
  private static final int LONGEST_CROSSHEADING = 6;

  private final Furniture furniture;
  private final List<Block> lines;
  private final @Nullable Reason[] reasons;
  private final String title;
  private boolean resumes;
  private int decidedAt;

  private TextBody(Furniture furniture, List<Block> lines, String title) {
    this.furniture = furniture;
    this.lines = lines;
    this.reasons = new @Nullable Reason[lines.size()];
    this.title = Fold.of(title);
  }

  /// Sorts the lines.
  ///
  /// @param title dropped where it stands again
  static Sorted sort(List<Block> lines, String title, Furniture furniture) {
    TextBody body = new TextBody(furniture, lines, title);
    body.judgeAlone();
    int end = body.end();
    body.judgeAmongOthers(end);
    for (int i = end; i < lines.size(); i++) {
      body.reasons[i] = body.reasons[i] == null ? Reason.RELATED : body.reasons[i];
    }
    return Sorted.of(lines, body.reasons);
  }

  private void judgeAlone() {
    for (int i = 0; i < lines.size(); i++) {
      Block line = lines.get(i);
      if (isTitle(line)) {
        reasons[i] = Reason.TITLE;
      } else if (Furniture.breaksOff(line)) {
        reasons[i] = Reason.RELATED;
      } else {
        reasons[i] = furniture.reason(line).orElse(null);
      }
    }
  }

  private boolean isTitle(Block line) {
    return !title.isEmpty()
        && line.words() <= 2 * UNENDED_WORDS
        && (Fold.of(line.text()).equals(title)
            || Fold.of(Headline.withoutSite(line.text())).equals(title));
  }

  /// The first line that ends the article, or the number of lines.
  private int end() {
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      all += prose(i);
    }
    int before = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean ends = furniture.endsArticle(lines.get(i));
      boolean forms = ends && furniture.isForm(lines.get(i));
      if ((forms && before > all / 3) || (ends && before > all / 2 && !resumes(i))) {
        return i;
      }
      before += prose(i);
    }
    return lines.size();
  }

  /// Whether the article goes on after a line: somewhere two lines of prose follow each other. A
  /// line that was looked at for an earlier one is not looked at again.
  private boolean resumes(int at) {
    if (at >= decidedAt) {
      int i = at + 1;
      resumes = false;
      while (i + 1 < lines.size() && !resumes && !furniture.isForm(lines.get(i))) {
        boolean prose = prose(i) > 0 && prose(i + 1) > 0;
        resumes = prose || furniture.resumesArticle(lines.get(i));
        i++;
      }
      decidedAt = resumes ? i - 1 : i;
    }
    return resumes;
  }

  private void judgeAmongOthers(int end) {
    int first = 0;
    while (first < end && prose(first) == 0) {
      first++;
    }
    for (int i = 0; i < end; i++) {
      boolean sentence = isSentence(lines.get(i)) && !asksAmongFurniture(i);
      if (reasons[i] == null && !sentence && !isDeck(i, first)) {
        reasons[i] = crossheads(i) ? null : Reason.NO_SENTENCE;
      }
    }
    dropBiography(end);
  }

  /// Whether a short question stands after furniture and before no prose, as the headlines of other
  /// articles do.
  private boolean asksAmongFurniture(int at) {
    Block line = lines.get(at);
    return line.text().endsWith("?")
        && line.words() <= PROSE_WORDS
        && at > 0
        && reasons[at - 1] != null
        && (at + 1 >= lines.size() || prose(at + 1) == 0);
  }

  /// Drops a line on the author from among the last two.
  private void dropBiography(int end) {
    int seen = 0;
    for (int i = end - 1; i >= 0 && seen < 2; i--) {
      if (reasons[i] == null) {
        seen++;
        reasons[i] = Furniture.isBiography(lines.get(i)) ? Reason.BIOGRAPHY : null;
      }
    }
  }

  /// Whether a line before the prose is a sentence but for its full stop, as what stands under a
  /// headline often is.
  private boolean isDeck(int at, int firstProse) {
    Block line = lines.get(at);
    return at < firstProse && line.words() >= DECK_WORDS && isSentenceCase(line.text());
  }

  /// Whether most words begin small: headlines of other articles often do not.
  private static boolean isSentenceCase(String text) {
    int small = 0;
    int words = 0;
    for (String word : text.split(" ", -1)) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(0));
      words += letter ? 1 : 0;
      small += letter && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return small * 5 >= words * 3;
  }

  private static boolean isSentence(Block line) {
    return line.endsSentence() ? line.words() >= SENTENCE_WORDS : line.words() >= UNENDED_WORDS;
  }

  /// Whether a line stands between paragraphs, furniture apart, as a cross-heading does.
  private boolean crossheads(int at) {
    int words = lines.get(at).words();
    return words > 1
        && words <= LONGEST_CROSSHEADING
        && isKeptSentence(beside(at, -1))
        && isKeptSentence(beside(at, 1));
  }

  private boolean isKeptSentence(int at) {
    return at >= 0
        && at < lines.size()
        && reasons[at] == null
        && lines.get(at).endsSentence()
        && isSentence(lines.get(at));
  }

  /// The next line in a direction that is no control; out of bounds where there is none.
  private int beside(int at, int step) {
    int next = at + step;
    while (next >= 0 && next < lines.size() && reasons[next] == Reason.CONTROL) {
      next += step;
    }
    return next;
  }

  private int prose(int at) {
    if (at < 0 || at >= lines.size()) {
      return 0;
    }
    Block line = lines.get(at);
    return line.words() >= PROSE_WORDS && line.endsSentence() && reasons[at] == null
        ? line.words()
        : 0;
  }
}
