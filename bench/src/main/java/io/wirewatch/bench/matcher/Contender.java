package io.wirewatch.bench.matcher;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// A system that holds articles against rules. A service: it has a constructor without parameters,
/// and costs nothing before [#load].
public interface Contender extends AutoCloseable {

  /// What it is called in the table; one word.
  String name();

  /// The largest number of rules that it is tried with.
  int mostRules();

  /// Whether it says which rules an article matches; others are there to be compared with.
  default boolean matches() {
    return true;
  }

  /// Takes the rules; called once, before the first article.
  void load(Stream<Rule> rules);

  /// The ids of the rules that the article matches, each once, in any order.
  List<String> match(Article article);

  /// Stops what it runs in the background.
  @Override
  default void close() {}
}
