package io.wirewatch.rules.model;

import io.wirewatch.contracts.Counting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When the articles that a rule matches become an alert.
///
/// All times are event time, and every trigger is a function of the set of matched articles and of
/// the time up to which they are known: neither the order of arrival nor the clock changes what it
/// comes to.
public sealed interface Trigger {

  /// Fires once when what is counted reaches `atLeast` within the window.
  ///
  /// @param count what is counted, distinct values each once
  /// @param atLeast at least 1
  /// @param within length of the window, positive, whole milliseconds; the interval is (t - within,
  ///   t]
  record Threshold(Counting count, int atLeast, Duration within) implements Trigger {
    /// Checks the numbers.
    public Threshold {
      if (atLeast < 1) {
        throw new IllegalArgumentException("atLeast must be at least 1, was " + atLeast);
      }
      checkPositive("within", within);
    }
  }

  /// Fires when the count of a window is `factor` times what is usual for the same rule and group.
  ///
  /// Usual is the larger of the median count of the same window on each of the days before, which
  /// keeps the daily rhythm out, and the mean count of a window over the whole baseline.
  ///
  /// @param count what is counted
  /// @param factor more than 1
  /// @param within length of the window, at most a day
  /// @param baseline how far back the usual is taken from, whole days
  /// @param floor the count that is needed in any case, at least 2
  /// @param history how long the group must have been known before anything is a spike, at most
  ///   `baseline`
  record Spike(
      Counting count,
      double factor,
      Duration within,
      Duration baseline,
      int floor,
      Duration history)
      implements Trigger {
    /// Checks the numbers.
    public Spike {
      if (!(factor > 1) || factor > 1_000) {
        throw new IllegalArgumentException("factor must be more than 1, was " + factor);
      }
      if (floor < 2) throw new IllegalArgumentException("floor must be at least 2, was " + floor);
      checkPositive("within", within);
      checkPositive("history", history);
      if (baseline.toMillis() < DAY.toMillis() || baseline.toMillis() % DAY.toMillis() != 0) {
        throw new IllegalArgumentException("baseline must be whole days, was " + baseline);
      }
      if (within.compareTo(DAY) > 0) {
        throw new IllegalArgumentException("within must be at most a day, was " + within);
      }
      if (history.compareTo(baseline) > 0) {
        throw new IllegalArgumentException(
            "history must be at most the baseline, was " + history + " of " + baseline);
      }
    }
  }

  /// Fires when an article brings a value that no article of this watch and group had for a time.
  ///
  /// @param of whose values: persons, organizations, places, keywords
  /// @param unseenFor how long it was not seen
  /// @param learn how long after the first article of the group nothing fires, because everything
  ///   is new then
  record First(Counting of, Duration unseenFor, Duration learn) implements Trigger {
    /// Checks the times.
    public First {
      checkPositive("unseenFor", unseenFor);
      if (learn.isNegative()) throw new IllegalArgumentException("learn is negative: " + learn);
    }
  }

  /// Fires when nothing was matched for a time although the stream was alive: the publishers of the
  /// group's articles published other things, or, with `anyPublisher`, anybody did.
  ///
  /// @param nothingFor how long
  /// @param anyPublisher whether the silence counts as long as anybody publishes
  record Absence(Duration nothingFor, boolean anyPublisher) implements Trigger {
    /// Checks the time.
    public Absence {
      checkPositive("nothingFor", nothingFor);
    }
  }

  /// Fires when a claimed number changes by more than a share, or two publishers' claims of what
  /// was true at about the same time differ by more than it.
  ///
  /// @param counted what is counted: holds these words, stemmed, or is this unit; empty for any
  /// @param share more than 0: .2 is a fifth of the smaller
  /// @param within how long a claim stands to be compared with
  record FigureChange(Optional<Expression.Counted> counted, double share, Duration within)
      implements Trigger {
    /// Checks the numbers.
    public FigureChange {
      if (!(share > 0)) throw new IllegalArgumentException("share must be positive, was " + share);
      checkPositive("within", within);
    }
  }

  /// Fires when articles match each of the steps in their order, within a time.
  ///
  /// @param steps two to five expressions; an article may be one step at most, the first that it
  ///   can be
  /// @param within from the article of the first step to that of the last
  record Sequence(List<Expression> steps, Duration within) implements Trigger {
    /// Copies and checks.
    public Sequence {
      steps = List.copyOf(steps);
      if (steps.size() < 2 || steps.size() > 5) {
        throw new IllegalArgumentException("a sequence has 2 to 5 steps, was " + steps.size());
      }
      checkPositive("within", within);
    }
  }

  /// A day.
  Duration DAY = Duration.ofDays(1);

  /// How long articles are of consequence to the trigger: the longest time between two that it
  /// holds together.
  default Duration reach() {
    return switch (this) {
      case Threshold threshold -> threshold.within();
      case Spike spike -> spike.baseline().plus(spike.within());
      case First first -> first.unseenFor().plus(first.learn());
      case Absence absence -> absence.nothingFor();
      case FigureChange figure -> figure.within();
      case Sequence sequence -> sequence.within();
    };
  }

  private static void checkPositive(String name, Duration length) {
    if (length.toMillis() < 1) {
      throw new IllegalArgumentException(name + " must be positive, was " + length);
    }
  }
}
