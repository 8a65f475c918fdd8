package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.text.Stemming;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Evaluates an expression by trying every place, with nothing shared with the index but the
/// stemmer: what the index is held against. It reads articles of plain words with one blank, a full
/// stop or an empty line between them.
final class PlainReader {

  /// A run of words: from, to (exclusive).
  private record Stretch(int from, int to) {}

  private final List<String> title;
  private final List<List<String>> paragraphs;
  private final Article article;

  PlainReader(Article article) {
    this.article = article;
    this.title = words(article.getTitle());
    this.paragraphs =
        Arrays.stream(article.getText().split("\n\n", -1)).map(PlainReader::words).toList();
  }

  boolean holds(Expression expression) {
    return holds(expression, false);
  }

  private boolean holds(Expression expression, boolean inTitle) {
    return switch (expression) {
      case Expression.Word _, Expression.Phrase _, Expression.Prefix _ ->
          scopes(inTitle).stream().anyMatch(scope -> !stretches(expression, scope).isEmpty());
      case Expression.Near near -> scopes(inTitle).stream().anyMatch(scope -> isNear(near, scope));
      case Expression.And and -> and.operands().stream().allMatch(each -> holds(each, inTitle));
      case Expression.Or or -> or.operands().stream().anyMatch(each -> holds(each, inTitle));
      case Expression.Not not -> !holds(not.operand(), inTitle);
      case Expression.InTitle title -> holds(title.operand(), true);
      case Expression.NamesEntity named ->
          article.getEntities().stream().anyMatch(entity -> goesBy(entity, named.name()));
    };
  }

  private static boolean goesBy(Entity entity, String name) {
    return entity.getId().equals(name) || entity.getName().equals(name);
  }

  private List<List<String>> scopes(boolean inTitle) {
    List<List<String>> scopes = new ArrayList<>(List.of(title));
    if (!inTitle) scopes.addAll(paragraphs);
    return scopes;
  }

  private static boolean isNear(Expression.Near near, List<String> scope) {
    for (Stretch left : stretches(near.left(), scope)) {
      for (Stretch right : stretches(near.right(), scope)) {
        int between = left.from < right.from ? right.from - left.to : left.from - right.to;
        if (between >= 0 && between <= near.distance()) return true;
      }
    }
    return false;
  }

  private static List<Stretch> stretches(Expression expression, List<String> scope) {
    List<Stretch> found = new ArrayList<>();
    for (int from = 0; from <= scope.size(); from++) {
      for (int to = from + 1; to <= Math.min(from + 2, scope.size()); to++) {
        if (is(expression, scope.subList(from, to))) found.add(new Stretch(from, to));
      }
    }
    return found;
  }

  private static boolean is(Expression expression, List<String> words) {
    return switch (expression) {
      case Expression.Word word -> stems(words).equals(stems(List.of(word.text())));
      case Expression.Phrase phrase -> stems(words).equals(stems(words(phrase.text())));
      case Expression.Prefix prefix ->
          words.size() == 1 && words.getFirst().startsWith(prefix.stem());
      case Expression.Or or -> or.operands().stream().anyMatch(each -> is(each, words));
      case Expression.And _,
          Expression.Not _,
          Expression.Near _,
          Expression.InTitle _,
          Expression.NamesEntity _ ->
          throw new IllegalArgumentException(expression.toString());
    };
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(word -> Stemming.english(word.toLowerCase(Locale.ROOT))).toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[. \n]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
