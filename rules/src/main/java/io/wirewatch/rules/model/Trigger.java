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

  /// Fires once when what is counted reaches `atLeast` within the window. Where it has to hold for
  /// a time, it fires at the end of that time if the count was reached at every moment of it,
  /// articles of that moment included.
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
  /// It is looked at whenever an article counts, at t. Usual is what the group had at this hour:
  /// the median count of the same window on each of the days before, `(t - within, t]` moved by
  /// whole days, as far as they begin after the group's oldest article in `(t - baseline - within,
  /// t]`. A quiet night is thus held against quiet nights, and a busy morning against mornings.
  /// Where these are fewer than [#DAYS_KNOWN] days, usual is the mean count of windows of the same
  /// length since that article, cut at whole multiples of it from the epoch, that lie in the
  /// baseline and end before the window. It fires when the count is at least `floor`, at least
  /// `factor` times usual, and that oldest article is at or before `t - history`. It is over when
  /// the count has come more than half way back from what was needed to what was usual.
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
    /// How many days must be known for their median to be what is usual: of two, one that was odd
    /// would be half of it.
    public static final int DAYS_KNOWN = 3;

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

  /// Fires when an article brings a value that no article of this watch and group had for a time:
  /// in `(t - unseenFor, t)`, before it in event order.
  ///
  /// Everything is new to a group that is new itself: an article at t fires only if the oldest
  /// article of the group in `(t - unseenFor - learn, t]` is at or before `t - learn`. A group that
  /// had no article for that long learns again.
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
  /// A silence is measured by the beats in it, spans of five minutes in which one of these
  /// publishers published: from the last article to the first beat, and from each beat to the next,
  /// a quarter of `nothingFor` counts at most (five minutes at least), so that a feed that was dead
  /// is not taken for a silent subject. It fires at the first beat by which the sum is
  /// `nothingFor`, and ends with the next article of the group. Beats outside the active hours add
  /// nothing; an article ends a silence at any hour. A silence that was not observed for long
  /// enough within `nothingFor` and a week is let go. A group that never had an article is never
  /// missed: nobody knows yet who would publish it.
  ///
  /// @param nothingFor how long
  /// @param anyPublisher whether the silence counts as long as anybody publishes; else those do
  ///   whose articles of the group are at most [#PUBLISHERS_OF] older than its last
  record Absence(Duration nothingFor, boolean anyPublisher) implements Trigger {
    /// How long after the beat at which a silence was long enough it is told: what was published
    /// before the beat has been read by then.
    public static final Duration GRACE = Duration.ofMinutes(10);

    /// How far before a silence articles say whose silence it is.
    public static final Duration PUBLISHERS_OF = Duration.ofDays(7);

    /// Checks the time.
    public Absence {
      checkPositive("nothingFor", nothingFor);
    }
  }

  /// Fires when a claimed number changes by more than a share, or claims of what was true at about
  /// the same time differ by more than it.
  ///
  /// Claims are held against earlier ones of the same story and unit, and, where `counted` is
  /// empty, of the same thing as the text names it. Of each source, which is the speaker or, where
  /// none is named, the publisher, the claims of its last article stand for `within`. A claim
  /// *changes* when claims of its own source stand (the same speaker's; or the same publisher's,
  /// where one of the two names no speaker) and it differs from each of those in the last such
  /// article. It is *disputed* when no claim of its own source stands, and it differs from every
  /// claim that does. Copies of an article, within the same time, claim nothing.
  ///
  /// @param counted what is counted: holds these words, stemmed, or is this unit; empty for any
  /// @param share more than 0: .2 is a fifth of the smaller
  /// @param within how long a claim stands to be compared with: `(t - within, t)`
  record FigureChange(Optional<Expression.Counted> counted, double share, Duration within)
      implements Trigger {
    /// Checks the numbers.
    public FigureChange {
      if (!(share > 0)) throw new IllegalArgumentException("share must be positive, was " + share);
      checkPositive("within", within);
    }
  }

  /// Fires when articles match each of the steps in their order, within a time: at the first
  /// article such that there is a chain of different articles in event order, one for each step,
  /// that ends with it and begins in `(t - within, t]`.
  ///
  /// @param steps two to five expressions; an article is one step of a chain at most, whichever of
  ///   those it matches lets the chain be made
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
      case Absence absence -> absence.nothingFor().plus(Absence.PUBLISHERS_OF.multipliedBy(2));
      case FigureChange figure -> figure.within();
      case Sequence sequence -> sequence.within();
    };
  }

  /// What an alert's size is told in: what the trigger counts or whose names it waits for; origins
  /// where it goes by what articles say, and articles where there are none.
  default Counting counting() {
    return switch (this) {
      case Threshold threshold -> threshold.count();
      case Spike spike -> spike.count();
      case First first -> first.of();
      case Absence _ -> Counting.ARTICLES;
      case FigureChange _, Sequence _ -> Counting.ORIGINS;
    };
  }

  private static void checkPositive(String name, Duration length) {
    if (length.toMillis() < 1) {
      throw new IllegalArgumentException(name + " must be positive, was " + length);
    }
  }
}
