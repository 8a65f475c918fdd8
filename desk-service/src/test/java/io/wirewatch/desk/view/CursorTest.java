package io.wirewatch.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {

  @Test
  void coversWhatWasReadAndNothingElse() {
    Cursor cursor = Cursor.START.advance(3, 7).advance(0, 1);
    assertTrue(cursor.covers(3, 7));
    assertFalse(cursor.covers(3, 8));
    assertFalse(cursor.covers(1, 0));
  }

  @Test
  void neverGoesBack() {
    Cursor cursor = Cursor.START.advance(0, 9);
    assertEquals(cursor, cursor.advance(0, 2));
  }

  @Test
  void printsWithPartitionsRisingAndReadsBack() {
    Cursor cursor = Cursor.START.advance(11, 0).advance(2, 41);
    assertEquals("2:42,11:1", cursor.toString());
    assertEquals(Optional.of(cursor), Cursor.parse("2:42,11:1"));
    assertEquals(Optional.of(Cursor.START), Cursor.parse(Cursor.START.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1:", ":1", "1:2,", "1:-2", "-1:2", "1:99999999999999999999"})
  void whatIsNoCursorIsNotRead(String text) {
    assertEquals(Optional.empty(), Cursor.parse(text));
  }
}
