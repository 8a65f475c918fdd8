package io.wirewatch.enrich.keyword;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.enrich.packed.IntMap;
import io.wirewatch.enrich.table.Table;
import io.wirewatch.enrich.text.Fold;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// In how many of the latest articles of a language each keyword stands: what is usual. For one
/// thread.
///
/// The table is a ring with a sheet for each article that is counted: every one until the ring is
/// full, and after that one in four by its id, which reaches four times as far back for the same
/// room. The counts are the sum of the sheets, so that a restart, which finds the same sheets,
/// counts the same, and what has left the ring is forgotten.
public final class Background {
  /// Where fewer articles of a language are known nothing is said to be usual.
  static final int FEWEST = 200;

  private static final int SHEETS = 20_000;
  private static final int ONE_IN = 4;
  private static final int KEY_DIGITS = 4;

  private final Table<Sheet> sheets;
  private final IntMap counts = new IntMap();
  private long next;

  /// Counts the sheets that are there.
  public Background(Table<Sheet> sheets) {
    this.sheets = sheets;
    sheets.forEach((key, sheet) -> {
      count(sheet, 1);
      next = Math.max(next, sheet.ordinal() + 1);
    });
  }

  /// How usual keywords are in a language; null where too few of its articles are known.
  ///
  /// @param language a BCP 47 tag
  public @Nullable KeywordBackground of(String language, List<Keyword> keywords) {
    int articles = counts.get(language(language));
    if (articles < FEWEST) {
      return null;
    }
    List<Integer> each =
        keywords.stream().map(keyword -> counts.get(term(language, keyword))).toList();
    return new KeywordBackground(articles, each);
  }

  /// Counts an article's keywords in, if it is one to be counted, and the oldest one's out once the
  /// ring is full.
  ///
  /// @param language a BCP 47 tag
  public void add(String articleId, String language, List<Keyword> keywords) {
    if (next >= SHEETS && articleId.hashCode() % ONE_IN != 0) {
      return;
    }
    String key = HexFormat.of().toHexDigits(next % SHEETS, KEY_DIGITS);
    Sheet old = sheets.get(key);
    if (old != null) {
      count(old, -1);
    }
    Sheet sheet = new Sheet(next++, terms(language, keywords));
    sheets.put(key, sheet);
    count(sheet, 1);
  }

  private void count(Sheet sheet, int sign) {
    sheet.terms().forEach(term -> counts.add(term, sign));
  }

  /// The language itself is counted among the terms.
  private static int[] terms(String language, List<Keyword> keywords) {
    IntStream each = keywords.stream().mapToInt(keyword -> term(language, keyword));
    return IntStream.concat(IntStream.of(language(language)), each).sorted().distinct().toArray();
  }

  private static int language(String language) {
    return hash(primary(language));
  }

  /// Case, accents and the plural of its words make no other term.
  private static int term(String language, Keyword keyword) {
    StringBuilder term = new StringBuilder(primary(language));
    for (String word : keyword.getTerm().split(" ", -1)) {
      term.append(' ').append(Stem.of(Fold.of(word)));
    }
    return hash(term.toString());
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private static int hash(String term) {
    // The finalizer of MurmurHash3, since the hashes of short strings lie close together.
    int a = (term.hashCode() ^ (term.hashCode() >>> 16)) * 0x85EBCA6B;
    int b = (a ^ (a >>> 13)) * 0xC2B2AE35;
    return (b ^ (b >>> 16)) >>> 1;
  }
}
