package io.wirewatch.enrich.date;

import io.wirewatch.enrich.atom.Sentence;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A sentence in which dates are read.
///
/// @param s the sentence
/// @param words of its language
/// @param day from which it reckons
record Place(Sentence s, DateWords words, LocalDate day) {
  private static final int LONGEST_SHORT = 4;

  /// The one of a year's period that the words beside atoms `[first, end)` mean: the last that has
  /// begun where they tell of the past, the first that is not over where they tell of what is to
  /// come, else the nearest.
  ///
  /// @param ofYear the period in a year; null where that year has none (February 29)
  @Nullable Period chosen(int first, int end, IntFunction<@Nullable Period> ofYear) {
    return chosen(Tense.of(s, first, end), ofYear);
  }

  @Nullable Period chosen(Tense tense, IntFunction<@Nullable Period> ofYear) {
    Period best = null;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Period period = ofYear.apply(year);
      if (period != null && admits(tense, period)) {
        best = best == null || period.distance(day) < best.distance(day) ? period : best;
      }
    }
    return best;
  }

  private boolean admits(Tense tense, Period period) {
    return switch (tense) {
      case PAST -> !period.from().isAfter(day);
      case FUTURE -> !period.to().isBefore(day);
      case OPEN -> true;
    };
  }

  /// The index after a comma; the same where none stands there.
  int afterComma(int at) {
    return s.is(at, ",") ? at + 1 : at;
  }

  /// The index after a full stop of an abbreviation or of a German ordinal; the same where none
  /// stands there, and where it ends the sentence.
  int afterStop(int at) {
    boolean stop = s.is(at, ".") && s.isGlued(at) && at + 1 < s.size();
    return stop && s.folded(at - 1).length() <= LONGEST_SHORT ? at + 1 : at;
  }
}
