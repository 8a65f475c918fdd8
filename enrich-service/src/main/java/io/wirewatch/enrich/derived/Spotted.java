package io.wirewatch.enrich.derived;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A fact where an article states it.
///
/// @param kind what it is
/// @param key equal in two reports when both state it
/// @param at where it is first stated, in UTF-16 units; the runs of one quotation have one place
/// @param words the article's own for it
record Spotted(Kind kind, int key, int at, String words) {
  private static final int SMALL = 12;
  private static final int DIGITS = 15;
  private static final int QUOTE_RUN = 3;
  private static final int RUNS_OF_A_QUOTE = 6;

  /// The distinct facts of an article, as enrichment found them, by place; those of one place by
  /// key. Of each kind the first [Kind#most].
  ///
  /// @param tokens of the article's text
  static List<Spotted> in(Article article, Tokens tokens) {
    List<Spotted> all = new ArrayList<>();
    article.getQuotes().forEach(quote -> addQuote(all, article.getText(), quote));
    article.getEntities().forEach(entity -> addName(all, entity));
    addFigures(all, article, tokens);
    all.sort(Comparator.comparingInt(Spotted::at).thenComparingInt(Spotted::key));
    Set<Integer> seen = new HashSet<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    return all.stream()
        .filter(fact -> seen.add(fact.key()))
        .filter(fact -> counts.merge(fact.kind(), 1, Integer::sum) <= fact.kind().most())
        .toList();
  }

  private static void addQuote(List<Spotted> all, String text, Quote quote) {
    if (quote.getKind() != QuoteKind.DIRECT) return;
    String said = text.substring(quote.getStart(), quote.getEnd());
    String[] words = Tokens.of(said).words();
    int[] runs = new int[Math.max(0, words.length - QUOTE_RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Facts.key(Shingles.hash(words[i], words[i + 1], words[i + 2]));
    }
    Arrays.stream(runs)
        .sorted()
        .distinct()
        .limit(RUNS_OF_A_QUOTE)
        .forEach(key -> all.add(new Spotted(Kind.QUOTE, key, quote.getStart(), said)));
  }

  private static void addName(List<Spotted> all, Entity entity) {
    if (entity.getMentions().isEmpty()) return;
    int at = entity.getMentions().getFirst().getStart();
    all.add(new Spotted(Kind.NAME, Facts.key("@" + entity.getId()), at, entity.getName()));
  }

  /// The amounts, and the numbers outside them that state none: years, days, times of day.
  private static void addFigures(List<Spotted> all, Article article, Tokens tokens) {
    BitSet amounts = new BitSet();
    for (Figure figure : article.getFigures()) {
      amounts.set(figure.getStart(), figure.getEnd());
      all.add(figure(article.getText(), figure));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.NUMBER && !amounts.get(tokens.start(i))) {
        int key = Facts.key(number(tokens.folded(i)));
        all.add(new Spotted(Kind.NUMBER, key, tokens.start(i), tokens.surface(i)));
      }
    }
  }

  /// As an amount without a unit where it is plain, since what is one in one text is told badly in
  /// another.
  private static String number(String folded) {
    String digits = folded.replace(",", "");
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(Character::isDigit);
    // Of any script, which a double is not read from.
    return "=" + (plain ? String.valueOf((double) Long.parseLong(digits)) : folded);
  }

  private static Spotted figure(String text, Figure figure) {
    double value = figure.getValue();
    boolean plain = figure.getUnit().equals("count");
    boolean small = plain && value == Math.rint(value) && Math.abs(value) <= SMALL;
    String key = (plain ? "=" : figure.getUnit() + "=") + value;
    String words = text.substring(figure.getStart(), figure.getEnd());
    return new Spotted(small ? Kind.NUMBER : Kind.FIGURE, Facts.key(key), figure.getStart(), words);
  }
}
