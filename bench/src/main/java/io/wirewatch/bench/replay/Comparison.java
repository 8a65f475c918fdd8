package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/// Tells in what two outcomes differ: each article must have as many versions in both, of each
/// story as much must be told, and every field of every record counts.
final class Comparison {
  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /// All differences, none if the outcomes are the same.
  static List<Difference> of(Outcome expected, Outcome found) {
    Comparison comparison = new Comparison();
    comparison.compare(
        "article",
        Article.getClassSchema(),
        byId(expected.placed(), Article::getId),
        byId(found.placed(), Article::getId),
        article -> article);
    comparison.compare(
        "story",
        Story.getClassSchema(),
        byId(expected.told(), StoryTold::id),
        byId(found.told(), StoryTold::id),
        StoryTold::story);
    return comparison.differences;
  }

  private static <T> Map<String, List<T>> byId(List<T> all, Function<T, String> id) {
    Map<String, List<T>> byId = new LinkedHashMap<>();
    for (T one : all) byId.computeIfAbsent(id.apply(one), _ -> new ArrayList<>()).add(one);
    return byId;
  }

  private <T> void compare(
      String whole,
      Schema schema,
      Map<String, List<T>> expected,
      Map<String, List<T>> found,
      Function<T, @Nullable IndexedRecord> record) {
    Set<String> ids = new LinkedHashSet<>(expected.keySet());
    ids.addAll(found.keySet());
    for (String id : ids) {
      List<T> wanted = expected.getOrDefault(id, List.of());
      List<T> got = found.getOrDefault(id, List.of());
      if (wanted.size() != got.size()) {
        differences.add(new Difference(id, whole, times(wanted.size()), times(got.size())));
      }
      for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
        compare(
            id + "." + (i + 1),
            whole,
            schema,
            record.apply(wanted.get(i)),
            record.apply(got.get(i)));
      }
    }
  }

  private static String times(int count) {
    return "there %d times".formatted(count);
  }

  private void compare(
      String id,
      String whole,
      Schema schema,
      @Nullable IndexedRecord expected,
      @Nullable IndexedRecord found) {
    if (expected == null || found == null) {
      if (expected != null || found != null) {
        differences.add(new Difference(id, whole, String.valueOf(expected), String.valueOf(found)));
      }
      return;
    }
    for (Schema.Field field : schema.getFields()) {
      Object wanted = expected.get(field.pos());
      Object got = found.get(field.pos());
      if (!Objects.equals(wanted, got)) {
        differences.add(
            new Difference(id, field.name(), String.valueOf(wanted), String.valueOf(got)));
      }
    }
  }
}
