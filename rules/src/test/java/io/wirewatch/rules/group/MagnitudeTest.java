package io.wirewatch.rules.group;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {
  @ParameterizedTest
  @ValueSource(strings = {"Dozens", "tens of thousands", "Several hundred", "a few thousand"})
  void aPluralOrAVagueNumberOfAScaleIsNoNumber(String figure) {
    assertTrue(Magnitude.is(figure));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,500", "two dozen", "A hundred and fifty", "2.4 billion", "six"})
  void aNumberInDigitsOrWordsIsNone(String figure) {
    assertFalse(Magnitude.is(figure));
  }
}
