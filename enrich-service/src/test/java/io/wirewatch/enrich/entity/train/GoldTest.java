package io.wirewatch.enrich.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.wirewatch.enrich.entity.tag.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldTest {
  private static final long[] NONE = {};
  private static final long[] SOME = {1};

  @Test
  void aWordWithoutFeaturesIsOutsideAndWhatContinuedANameThereBeginsIt() {
    int[] gold =
        Gold.of(
            List.of(Label.BEGIN_PERSON, Label.IN_PERSON, Label.IN_PERSON, Label.OUTSIDE),
            new long[][] {NONE, SOME, SOME, NONE});
    assertArrayEquals(
        new int[] {
          Label.OUTSIDE.index(),
          Label.BEGIN_PERSON.index(),
          Label.IN_PERSON.index(),
          Label.OUTSIDE.index()
        },
        gold);
  }
}
