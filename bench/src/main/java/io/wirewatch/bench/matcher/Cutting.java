package io.wirewatch.bench.matcher;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.text.Words;
import java.util.List;
import java.util.stream.Stream;

/// No matcher: title and text cut into words with a key each, as the matcher itself does it first.
public final class Cutting implements Contender {
  private final Words words = new Words();
  private long count;

  @Override
  public String name() {
    return "cutting";
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
    words.read(article.getTitle());
    words.readOn(article.getText(), 1_000);
    count += words.count();
    return count < 0 ? List.of("more words than a long holds") : List.of();
  }
}
