package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.TriggerKind;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.wording.Words;
import java.time.Duration;

/// A trigger as its alerts name it.
///
/// @param kind which it is
/// @param counting what it counts, or whose text it goes by
/// @param atLeast how much of it there must be, 1 where it is not a matter of number
/// @param within over what time
/// @param ended why an alert of it is over by itself
/// @param left what is said of the articles that are left when it does not stand any more
record Terms(
    TriggerKind kind, Counting counting, int atLeast, Duration within, String ended, String left) {

  static Terms of(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold t ->
          new Terms(
              TriggerKind.THRESHOLD,
              t.count(),
              t.atLeast(),
              t.within(),
              "nothing new for " + Words.length(t.within()),
              "does not reach %d %s".formatted(t.atLeast(), Words.noun(t.count(), t.atLeast())));
      case Trigger.Spike s ->
          new Terms(
              TriggerKind.SPIKE,
              s.count(),
              s.floor(),
              s.within(),
              "back to what is usual",
              "is nothing unusual");
      case Trigger.First f ->
          of(TriggerKind.FIRST, f.of(), f.unseenFor(), "nothing new of it", "names nothing new");
      case Trigger.Absence a ->
          of(
              TriggerKind.ABSENCE,
              Counting.ARTICLES,
              a.nothingFor(),
              "it was heard of again",
              "leaves no such silence");
      case Trigger.FigureChange f ->
          of(
              TriggerKind.FIGURE,
              Counting.ORIGINS,
              f.within(),
              "no other figure for " + Words.length(f.within()),
              "does not differ");
      case Trigger.Sequence s ->
          new Terms(
              TriggerKind.SEQUENCE,
              Counting.ORIGINS,
              s.steps().size(),
              s.within(),
              "nothing new for " + Words.length(s.within()),
              "does not make all steps");
    };
  }

  private static Terms of(
      TriggerKind kind, Counting counting, Duration within, String ended, String left) {
    return new Terms(kind, counting, 1, within, ended, left);
  }

  /// Whether the alert was given out under these terms.
  boolean describes(Alert alert) {
    return alert.getTrigger() == kind
        && alert.getCounting() == counting
        && alert.getThreshold() == atLeast
        && alert.getWindowMs() == within.toMillis();
  }

  Alert.Builder describe(Alert.Builder alert) {
    return alert
        .setTrigger(kind)
        .setCounting(counting)
        .setThreshold(atLeast)
        .setWindowMs(within.toMillis());
  }
}
