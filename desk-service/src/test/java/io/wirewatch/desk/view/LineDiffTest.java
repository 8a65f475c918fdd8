package io.wirewatch.desk.view;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineDiffTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          a b c,  a b c,  =a =b =c
          a b c,  a x c,  =a -b +x =c
          a c,    a b c,  =a +b =c
          a b c,  b,      -a =b -c
          '',     a,      +a
          a,      '',     -a
          a b a b, b a b a, -a =b =a =b +a
          """)
  void theLinesOfBothAreTold(String before, String after, String expected) {
    assertEquals(expected, told(lines(before), lines(after)));
  }

  @Test
  void bothTextsCanBeReadFromIt() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = random(random);
      String after = random(random);
      List<LineDiff.Line> lines = LineDiff.of(before, after);
      assertEquals(before, without(lines, LineDiff.Fate.ADDED));
      assertEquals(after, without(lines, LineDiff.Fate.REMOVED));
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--)
      text.append((char) ('a' + random.nextInt(3))).append('\n');
    return text.toString();
  }

  private static String without(List<LineDiff.Line> lines, LineDiff.Fate fate) {
    return lines.stream()
        .filter(line -> line.fate() != fate)
        .map(line -> line.text() + "\n")
        .collect(joining());
  }

  private static String lines(String words) {
    return words.replace(' ', '\n');
  }

  private static String told(String before, String after) {
    return LineDiff.of(before, after).stream()
        .map(line ->
            switch (line.fate()) {
              case KEPT -> "=" + line.text();
              case REMOVED -> "-" + line.text();
              case ADDED -> "+" + line.text();
            })
        .collect(joining(" "));
  }
}
