package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// How far what is found agrees with what is labelled; prints each line in which it does not.
public final class Agreement {
  private int right;
  private int found;
  private int meant;

  /// Takes one line.
  ///
  /// @param line as the labels have it
  public void add(String line, Set<String> read, Set<String> labels) {
    Set<String> agreed = new TreeSet<>(read);
    agreed.retainAll(labels);
    right += agreed.size();
    found += read.size();
    meant += labels.size();
    if (!read.equals(labels)) System.out.println(line + "\n    " + read);
  }

  /// Prints the figures, and fails where one is below what is asked.
  public void check(String name, double precision, double recall) {
    System.out.printf(
        Locale.ROOT,
        "%s precision %.3f recall %.3f (%d right, %d found, %d meant)%n",
        name,
        (double) right / found,
        (double) right / meant,
        right,
        found,
        meant);
    assertTrue(right >= precision * found, right + " of " + found + " found");
    assertTrue(right >= recall * meant, right + " of " + meant + " meant");
  }
}
