package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;

/// Tells in what two outcomes differ: each article must have as many versions in both, and every
/// field of every version counts.
final class Comparison {
  private static final String WHOLE = "article";

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /// All differences, none if the outcomes are the same.
  static List<Difference> of(Outcome expected, Outcome found) {
    Comparison comparison = new Comparison();
    Map<String, List<Article>> wanted = byId(expected);
    Map<String, List<Article>> got = byId(found);
    Set<String> ids = new LinkedHashSet<>(wanted.keySet());
    ids.addAll(got.keySet());
    for (String id : ids) {
      comparison.compare(id, wanted.getOrDefault(id, List.of()), got.getOrDefault(id, List.of()));
    }
    return comparison.differences;
  }

  private static Map<String, List<Article>> byId(Outcome outcome) {
    Map<String, List<Article>> byId = new LinkedHashMap<>();
    for (Article article : outcome.placed()) {
      byId.computeIfAbsent(article.getId(), _ -> new ArrayList<>()).add(article);
    }
    return byId;
  }

  private void compare(String id, List<Article> expected, List<Article> found) {
    if (expected.size() != found.size()) {
      differences.add(new Difference(id, WHOLE, times(expected.size()), times(found.size())));
    }
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      compare(id + "." + (i + 1), expected.get(i), found.get(i));
    }
  }

  private static String times(int count) {
    return "there %d times".formatted(count);
  }

  private void compare(String version, Article expected, Article found) {
    for (Schema.Field field : expected.getSchema().getFields()) {
      Object wanted = expected.get(field.pos());
      Object got = found.get(field.pos());
      if (!Objects.equals(wanted, got)) {
        differences.add(
            new Difference(version, field.name(), String.valueOf(wanted), String.valueOf(got)));
      }
    }
  }
}
