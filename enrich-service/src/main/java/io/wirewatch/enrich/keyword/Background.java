package io.wirewatch.enrich.keyword;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.enrich.packed.Term;
import io.wirewatch.enrich.table.Page;
import io.wirewatch.enrich.table.RecentTerms;
import io.wirewatch.enrich.table.Table;
import io.wirewatch.enrich.text.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// In how many of the latest articles of a language each keyword stands: what is usual. For one
/// thread.
public final class Background {
  /// Where fewer articles of a language are known nothing is said to be usual.
  static final int FEWEST = 200;

  private static final int PAGES = 20_000;

  private final RecentTerms recent;

  /// What is counted of an article.
  ///
  /// @param language the term of its language
  /// @param each that of each keyword, in order
  @SuppressWarnings("ArrayRecordComponent") // not compared
  public record Terms(int language, int[] each) {

    /// The terms of an article.
    ///
    /// @param language a BCP 47 tag
    public static Terms of(String language, List<Keyword> keywords) {
      String primary = primary(language);
      int[] each = keywords.stream().mapToInt(keyword -> term(primary, keyword)).toArray();
      return new Terms(Term.of(primary), each);
    }

    private IntStream all() {
      return IntStream.concat(IntStream.of(language), Arrays.stream(each)).sorted().distinct();
    }
  }

  /// Takes up where the pages stand.
  public Background(Table<Page> pages) {
    this.recent = new RecentTerms(pages, PAGES);
  }

  /// How usual an article's keywords are in its language; null where too few of its articles are
  /// known.
  public @Nullable KeywordBackground of(Terms article) {
    int articles = recent.of(article.language());
    if (articles < FEWEST) {
      return null;
    }
    return new KeywordBackground(
        articles, Arrays.stream(article.each()).map(recent::of).boxed().toList());
  }

  /// Lets an article count.
  public void add(String articleId, Terms article) {
    recent.add(articleId, article.all());
  }

  /// Case, accents and the plural of its words make no other term.
  private static int term(String language, Keyword keyword) {
    StringBuilder term = new StringBuilder(language);
    for (String word : keyword.getTerm().split(" ", -1)) {
      term.append(' ').append(Stem.of(Fold.of(word)));
    }
    return Term.of(term.toString());
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }
}
