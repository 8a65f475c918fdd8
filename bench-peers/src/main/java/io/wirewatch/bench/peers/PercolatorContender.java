package io.wirewatch.bench.peers;

import io.wirewatch.bench.matcher.Contender;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// OpenSearch's percolator, its own code from mapping to query, without the node and the network.
public final class PercolatorContender implements Contender {
  private @Nullable Percolator percolator;

  @Override
  public String name() {
    return "percolator";
  }

  @Override
  public int mostRules() {
    return 10_000;
  }

  @Override
  public void load(Stream<Rule> rules) {
    try {
      percolator = Percolator.of(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> match(Article article) {
    if (percolator == null) throw new IllegalStateException("no rules yet");
    try {
      return percolator.match(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
