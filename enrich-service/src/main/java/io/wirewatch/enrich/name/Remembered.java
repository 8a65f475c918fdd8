package io.wirewatch.enrich.name;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The answers of a costly function of strings for those asked last, as many as there are slots.
///
/// Safe for use by many threads where the function is: what a slot holds never changes, and a race
/// only asks twice.
final class Remembered {
  private static final int SLOTS = 1 << 12;

  private final UnaryOperator<String> function;
  private final @Nullable Answer[] answers = new Answer[SLOTS];

  private record Answer(String question, String answer) {}

  /// @param function asked for the same string it always answers the same
  Remembered(UnaryOperator<String> function) {
    this.function = function;
  }

  String of(String question) {
    int hash = question.hashCode();
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    Answer known = answers[slot];
    if (known == null || !known.question().equals(question)) {
      known = new Answer(question, function.apply(question));
      answers[slot] = known;
    }
    return known.answer();
  }
}
