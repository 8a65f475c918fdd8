package io.wirewatch.enrich.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BitsTest {
  @Test
  void whatWasWrittenIsReadInTheSameOrder() {
    Instant at = Instant.parse("2026-03-02T12:00:00.123Z");
    byte[] bytes =
        new BitWriter()
            .bits(5, 3)
            .number(0)
            .number(1L << 40)
            .text("Zürich")
            .id("00ff")
            .id("00f")
            .id("")
            .time(at)
            .half(1.5f)
            .bits(-1, 32)
            .bytes();
    BitReader in = new BitReader(bytes);
    assertEquals(5, in.bits(3));
    assertEquals(0, in.number());
    assertEquals(1L << 40, in.number());
    assertEquals("Zürich", in.text());
    assertEquals("00ff", in.id());
    assertEquals("00f", in.id());
    assertEquals("", in.id());
    assertEquals(at, in.time());
    assertEquals(1.5f, in.half());
    assertEquals(0xFFFFFFFFL, in.bits(32));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 4_096})
  void ascendingNumbersComeBackInLittleMoreThanTheyNeed(int count) {
    int[] values =
        new Random(3).ints(0, Integer.MAX_VALUE).distinct().limit(count).sorted().toArray();
    byte[] bytes = new BitWriter().ascending(values, 31).bytes();
    assertArrayEquals(values, new BitReader(bytes).ascending(31));
    double needed = count == 0 ? 0 : count * (31 - Math.log(count) / Math.log(2) + 1.45);
    assertTrue(bytes.length * 8 < 1.05 * needed + 64, () -> bytes.length + " bytes");
  }

  @Test
  void numbersThatLieTogetherAtTheEndOfTheRangeComeBack() {
    int[] values = {0, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
    assertArrayEquals(
        values, new BitReader(new BitWriter().ascending(values, 31).bytes()).ascending(31));
  }

  @Test
  void whatEndsTooEarlyIsRefused() {
    BitReader in = new BitReader(new byte[] {9});
    assertThrows(IllegalStateException.class, () -> in.ascending(31));
  }
}
