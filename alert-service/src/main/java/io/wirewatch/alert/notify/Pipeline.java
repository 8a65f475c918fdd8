package io.wirewatch.alert.notify;

import io.wirewatch.alert.mute.Mutes;
import io.wirewatch.alert.mute.Muting;
import io.wirewatch.alert.mute.OpenAlerts;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.Silence;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From a revision of an alert to the lines of its channels: audience, told already, event, mute,
/// storm, pending, line.
///
/// What is muted is written down with the reason and held: when the reason is gone, the channel is
/// told of the alert as it stands then. Safe to share among threads.
final class Pipeline implements AutoCloseable {

  private final Map<String, Line> lines;
  private final Audience audience;
  private final Map<String, Silence> silences = new ConcurrentHashMap<>();
  private final OpenAlerts open = new OpenAlerts();
  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final Books books;
  private final StageCounter stage;

  /// What a channel is not told while it is muted.
  ///
  /// @param alert as it stands
  private record Held(String channel, Alert alert) {}

  Pipeline(Map<String, Line> lines, Audience audience, Books books, StageCounter stage) {
    this.lines = Map.copyOf(lines);
    this.audience = audience;
    this.books = books;
    this.stage = stage;
  }

  /// Takes a silence as the topic has it; null when it was lifted.
  void silence(String id, @Nullable Silence silence) {
    if (silence == null) {
      silences.remove(id);
    } else {
      silences.put(id, silence);
    }
  }

  /// Takes an alert as the topic has it, whoever tells of it: while it is open it may inhibit
  /// others.
  void observe(String id, @Nullable Alert alert) {
    open.note(id, alert);
  }

  /// Puts an alert into the lines of those that are to be told. Returns when that will not be lost.
  ///
  /// @throws CompletionException when it could not be written down: take the alert again
  synchronized void take(Alert alert) {
    for (String channel : audience.of(alert)) {
      stage.in();
      @Nullable Line line = lines.get(channel);
      if (line == null) {
        stage.dropped("unknown channel");
      } else {
        take(alert, channel, line);
      }
    }
  }

  /// Tells what is muted no longer, and sends the digests whose time has come.
  ///
  /// @param owned which digests are this instance's, by `<rule id>|<channel>`
  /// @throws CompletionException when it could not be written down: it comes with the next tick
  synchronized void tick(Predicate<String> owned) {
    Instant now = books.now();
    for (Map.Entry<String, Held> entry : Set.copyOf(held.entrySet())) {
      Held each = entry.getValue();
      if (Mutes.decide(each.alert, silences.values(), open, now) instanceof Muting.Audible) {
        release(each);
        held.remove(entry.getKey());
      }
    }
    for (Notification.Digest digest : books.storms().digests(owned, now)) {
      @Nullable Line line = lines.get(digest.channel());
      if (line != null) line.add(digest);
    }
  }

  /// Puts what was pending in another life back in line, as the alert stands now, and holds what
  /// was muted.
  synchronized void resume(Delivery delivery, Alert alert) {
    @Nullable Line line = lines.get(delivery.getChannel());
    if (line == null) return;
    switch (delivery.getOutcome()) {
      case MUTED -> hold(delivery.getChannel(), alert);
      case RETRYING -> resume(delivery, alert, line);
      case ACCEPTED, REJECTED, COLLECTED -> {}
    }
  }

  /// The ids of the alerts that are held.
  Set<String> heldIds() {
    return held.values().stream().map(each -> each.alert.getId()).collect(Collectors.toSet());
  }

  /// Holds nothing of the alerts any more that another instance has now.
  synchronized void leave(Predicate<String> alertIds) {
    held.values().removeIf(each -> alertIds.test(each.alert.getId()));
  }

  /// Closes the lines, all at a time.
  @Override
  public void close() {
    lines.values().forEach(Line::stop);
    lines.values().forEach(Line::close);
  }

  private void take(Alert alert, String channel, Line line) {
    Told told = books.told();
    if (told.dealtWith(alert.getId(), channel, alert.getRevision())) {
      stage.dropped("told already");
      return;
    }
    held.computeIfPresent(Told.key(alert.getId(), channel), (_, _) -> new Held(channel, alert));
    boolean knows = told.told(alert.getId(), channel);
    Optional<Event> event = Events.of(alert, knows);
    if (event.isEmpty()) {
      stage.dropped("nothing to tell");
      return;
    }
    pass(new Notification.OfAlert(channel, event.get(), alert, knows), line);
  }

  private void pass(Notification.OfAlert notification, Line line) {
    Instant now = books.now();
    switch (Mutes.decide(notification.alert(), silences.values(), open, now)) {
      case Muting.Muted(Muting.By by, String why) -> {
        write(Deliveries.muted(notification, why, now));
        hold(notification.channel(), notification.alert());
        stage.dropped(by.reason());
      }
      case Muting.Audible() -> {
        tellOrCollect(notification, line, now);
        held.remove(Told.key(notification.subject(), notification.channel()));
      }
    }
  }

  private void tellOrCollect(Notification.OfAlert notification, Line line, Instant now) {
    Optional<Instant> due =
        notification.event() == Event.OPENED && !notification.told()
            ? books.storms().due(notification.alert(), notification.channel(), now)
            : Optional.empty();
    if (due.isPresent()) {
      write(Deliveries.collected(notification, due.get(), now));
      stage.dropped("collected for a digest");
    } else {
      write(Deliveries.pending(notification, now));
      line.add(notification);
      stage.out();
    }
  }

  private void release(Held each) {
    stage.in();
    @Nullable Line line = lines.get(each.channel);
    boolean told = books.told().told(each.alert.getId(), each.channel);
    Optional<Event> event = Events.afterMuting(each.alert, told);
    if (line == null || event.isEmpty()) {
      stage.dropped("nothing to tell");
    } else {
      pass(new Notification.OfAlert(each.channel, event.get(), each.alert, told), line);
    }
  }

  private void hold(String channel, Alert alert) {
    boolean told = books.told().told(alert.getId(), channel);
    if (alert.getState() == AlertState.RESOLVED && !told) return;
    held.put(Told.key(alert.getId(), channel), new Held(channel, alert));
  }

  private void write(Delivery delivery) {
    try {
      books.write(delivery);
    } catch (CompletionException e) {
      stage.dropped("not written down");
      throw e;
    }
  }

  private static void resume(Delivery pending, Alert alert, Line line) {
    for (Event event : Event.values()) {
      if (pending.getMessageId().endsWith("." + event.type())) {
        Alert then = revision(alert, pending);
        line.add(new Notification.OfAlert(pending.getChannel(), event, then, pending.getTold()));
      }
    }
  }

  /// The message id of a repetition is that of the first attempt, though the alert may have moved
  /// on.
  private static Alert revision(Alert alert, Delivery pending) {
    return Alert.newBuilder(alert).setRevision(pending.getAlertRevision()).build();
  }
}
