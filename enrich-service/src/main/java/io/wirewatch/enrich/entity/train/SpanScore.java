package io.wirewatch.enrich.entity.train;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.entity.tag.TaggedSpan;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts names found against names that are there: a name is right where its first and last
/// character and its type are.
final class SpanScore {
  private final Map<EntityType, Count> counts = new EnumMap<>(EntityType.class);

  private static final class Count {
    private int right;
    private int found;
    private int there;

    private void add(Count other) {
      right += other.right;
      found += other.found;
      there += other.there;
    }

    private double precision() {
      return right / (double) Math.max(1, found);
    }

    private double recall() {
      return right / (double) Math.max(1, there);
    }

    private double f1() {
      return 2.0 * right / Math.max(1, found + there);
    }
  }

  SpanScore() {
    for (EntityType type :
        List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION)) {
      counts.put(type, new Count());
    }
  }

  /// The mentions of entities of the three types.
  static Set<TaggedSpan> names(List<Entity> entities) {
    Set<TaggedSpan> names = new HashSet<>();
    for (Entity entity : entities) {
      for (Span span : entity.getMentions()) {
        if (entity.getType() != EntityType.OTHER) {
          names.add(new TaggedSpan(span.getStart(), span.getEnd(), entity.getType()));
        }
      }
    }
    return names;
  }

  /// Adds one text.
  void add(Set<TaggedSpan> there, Set<TaggedSpan> found) {
    counts.forEach((type, count) -> {
      for (TaggedSpan name : found) {
        if (name.type() == type) {
          count.found++;
          count.right += there.contains(name) ? 1 : 0;
        }
      }
      count.there += (int) there.stream().filter(name -> name.type() == type).count();
    });
  }

  /// F1 over all three types.
  double f1() {
    return all().f1();
  }

  private Count all() {
    Count all = new Count();
    counts.values().forEach(all::add);
    return all;
  }

  @Override
  public String toString() {
    Count all = all();
    StringBuilder text =
        new StringBuilder(
            "P %.3f R %.3f F1 %.3f".formatted(all.precision(), all.recall(), all.f1()));
    counts.forEach((type, count) -> text.append(" %s %.3f".formatted(type, count.f1())));
    return text.toString();
  }
}
