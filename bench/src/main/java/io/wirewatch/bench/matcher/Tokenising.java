package io.wirewatch.bench.matcher;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.text.Tokens;
import java.util.List;
import java.util.stream.Stream;

/// No matcher: the words of title and text, cut and folded, each as a string, as whoever needs
/// words as such reads them.
public final class Tokenising implements Contender {
  private long words;

  @Override
  public String name() {
    return "tokenising";
  }

  @Override
  public int mostRules() {
    return 100_000;
  }

  @Override
  public boolean matches() {
    return false;
  }

  @Override
  public void load(Stream<Rule> rules) {}

  @Override
  public List<String> match(Article article) {
    words += Tokens.of(article.getTitle()).count() + Tokens.of(article.getText()).count();
    return words < 0 ? List.of("more words than a long holds") : List.of();
  }
}
