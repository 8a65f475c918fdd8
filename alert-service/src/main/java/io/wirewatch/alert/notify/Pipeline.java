package io.wirewatch.alert.notify;

import io.wirewatch.alert.mute.Muting;
import io.wirewatch.alert.mute.Silences;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.Silence;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// From a revision of an alert to the lines of its channels: event, silence, told already, pending,
/// line.
final class Pipeline implements AutoCloseable {

  private final Map<String, Line> lines;
  private final Map<String, Silence> silences = new ConcurrentHashMap<>();
  private final Told told;
  private final Ledger ledger;
  private final StageCounter stage;
  private final Clock clock;

  Pipeline(Map<String, Line> lines, Told told, Ledger ledger, StageCounter stage, Clock clock) {
    this.lines = Map.copyOf(lines);
    this.told = told;
    this.ledger = ledger;
    this.stage = stage;
    this.clock = clock;
  }

  /// Takes a silence as the topic has it; null when it was lifted.
  void silence(String id, @Nullable Silence silence) {
    if (silence == null) {
      silences.remove(id);
    } else {
      silences.put(id, silence);
    }
  }

  /// Puts an alert into the lines of those that are to be told. Returns when that will not be lost.
  ///
  /// @throws CompletionException when it could not be written down: take the alert again
  void take(Alert alert) {
    for (String channel : alert.getNotify()) {
      stage.in();
      @Nullable Line line = lines.get(channel);
      if (line == null) {
        stage.dropped("unknown channel");
      } else {
        take(alert, channel, line);
      }
    }
  }

  /// Puts what was pending in another life back in line, as the alert stands now.
  void resume(Delivery pending, Alert alert) {
    @Nullable Line line = lines.get(pending.getChannel());
    if (line == null) return;
    for (Event event : Event.values()) {
      if (pending.getMessageId().endsWith("." + event.type())) {
        line.add(new Notification(pending.getChannel(), event, revision(alert, pending)));
      }
    }
  }

  /// Closes the lines, all at a time.
  @Override
  public void close() {
    lines.values().forEach(Line::stop);
    lines.values().forEach(Line::close);
  }

  private void take(Alert alert, String channel, Line line) {
    if (told.dealtWith(alert.getId(), channel, alert.getRevision())) {
      stage.dropped("told already");
      return;
    }
    Optional<Event> event = Events.of(alert, told.told(alert.getId(), channel));
    if (event.isEmpty()) {
      stage.dropped("nothing to tell");
      return;
    }
    switch (Silences.decide(alert, silences.values(), clock.instant())) {
      case Muting.Silenced _ -> stage.dropped("silenced");
      case Muting.Audible() -> {
        pass(new Notification(channel, event.get(), alert), line);
        stage.out();
      }
    }
  }

  private void pass(Notification notification, Line line) {
    Delivery pending = Line.pending(notification, clock);
    try {
      ledger.write(pending).join();
    } catch (CompletionException e) {
      stage.dropped("not written down");
      throw e;
    }
    told.note(Told.key(pending.getAlertId(), pending.getChannel()), pending);
    line.add(notification);
  }

  /// The message id of a repetition is that of the first attempt, though the alert may have moved
  /// on.
  private static Alert revision(Alert alert, Delivery pending) {
    return Alert.newBuilder(alert).setRevision(pending.getAlertRevision()).build();
  }
}
