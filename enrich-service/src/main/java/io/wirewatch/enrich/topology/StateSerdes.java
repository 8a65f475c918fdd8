package io.wirewatch.enrich.topology;

import io.wirewatch.enrich.story.Membership;
import io.wirewatch.enrich.story.Page;
import io.wirewatch.enrich.story.Story;
import io.wirewatch.enrich.story.Vector;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.syndication.Sketch;
import io.wirewatch.enrich.version.Known;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/// How what is remembered is written: a byte for the layout, then the fields in order.
final class StateSerdes {
  static final Serde<List<String>> STRINGS =
      StateSerde.of(StateWriter::strings, StateReader::strings);

  static final Serde<Known> KNOWN =
      StateSerde.of(
          (out, known) ->
              out.string(known.publisher())
                  .strings(known.contents())
                  .number(known.versions())
                  .time(known.seenAt()),
          in -> new Known(in.string(), in.strings(), (int) in.number(), in.time()));

  static final Serde<Sketch> SKETCH =
      StateSerde.of(
          (out, sketch) ->
              out.string(sketch.id())
                  .string(sketch.origin())
                  .string(sketch.agency() == null ? "" : sketch.agency())
                  .time(sketch.seenAt())
                  .integers(sketch.shingles().hashes().toArray()),
          in -> {
            String id = in.string();
            String origin = in.string();
            String agency = in.string();
            return new Sketch(
                id,
                origin,
                agency.isEmpty() ? null : agency,
                in.time(),
                Shingles.ofHashes(Arrays.stream(in.integers())));
          });

  static final Serde<Story> STORY =
      StateSerde.of(
          (out, story) ->
              out.string(story.id())
                  .string(story.title())
                  .time(story.lastAt())
                  .number(story.articles())
                  .integers(terms(story.centre()))
                  .floats(weights(story.centre())),
          in ->
              new Story(
                  in.string(),
                  in.string(),
                  in.time(),
                  (int) in.number(),
                  Vector.of(in.integers(), in.floats())));

  static final Serde<Membership> MEMBERSHIP =
      StateSerde.of(
          (out, membership) -> out.string(membership.story()).time(membership.seenAt()),
          in -> new Membership(in.string(), in.time()));

  static final Serde<Page> PAGE =
      StateSerde.of(
          (out, page) -> out.number(page.ordinal()).integers(page.terms().toArray()),
          in -> new Page(in.number(), in.integers()));

  private StateSerdes() {}

  private static int[] terms(Vector vector) {
    int[] terms = new int[vector.size()];
    Arrays.setAll(terms, vector::term);
    return terms;
  }

  private static float[] weights(Vector vector) {
    float[] weights = new float[vector.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = vector.weight(i);
    }
    return weights;
  }
}
