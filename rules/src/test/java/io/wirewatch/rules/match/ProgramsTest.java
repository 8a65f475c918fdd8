package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ProgramsTest {
  private static final int[] ALL = {Lexicon.ALWAYS};

  private final Programs programs = new Programs();

  /// A program of so many words, all of which must be there.
  private static int[] words(int count) {
    Program program = new Program();
    int node = program.begin(Program.AND);
    for (int i = 0; i < count; i++) program.leaf(Program.WORD, i + 1);
    program.end(node);
    return program.written();
  }

  @Test
  void programsOfAnyLengthKeepTheirAddresses() {
    Random random = new Random(4);
    List<Integer> addresses = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      int count = i % 700 == 0 ? 20_000 : 1 + random.nextInt(60);
      counts.add(count);
      addresses.add(programs.add(i, ALL, ALL, words(count)));
    }
    for (int i = 0; i < addresses.size(); i++) {
      int address = addresses.get(i);
      assertEquals(i, Programs.ordinal(programs.row(address), Programs.at(address)));
      assertArrayEquals(words(counts.get(i)), programs.copy(address));
    }
    assertEquals(3_000, addresses.stream().map(Programs::number).distinct().count());
    assertEquals(
        0, addresses.stream().filter(a -> Programs.number(a) >= programs.numbers()).count());
  }

  @Test
  void aRuleCouldHoldWhereTheArticleHasOneOfEachGroup() {
    int address =
        programs.add(0, new int[] {3, 70}, new int[] {5, 6, 7, 8, 9, 10, 11, 12}, words(1));
    assertEquals(1, couldHold(address, 70, 12));
    assertEquals(1, couldHold(address, 3, 5, 40));
    assertEquals(0, couldHold(address, 3, 70));
    assertEquals(0, couldHold(address, 12));
    assertEquals(1, couldHold(programs.add(1, ALL, ALL, words(1))));
  }

  private int couldHold(int address, int... symbols) {
    long[] present = new long[2];
    present[0] = 1L << Lexicon.ALWAYS;
    for (int symbol : symbols) present[symbol >> 6] |= 1L << symbol;
    return Programs.couldHold(programs.row(address), Programs.at(address), present);
  }
}
