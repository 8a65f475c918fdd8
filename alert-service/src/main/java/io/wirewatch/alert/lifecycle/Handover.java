package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.HandedOver;
import io.wirewatch.contracts.HistoryEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people did to an alert passes on to the alert of the story that its articles went over to:
/// whoever acknowledged the one has acknowledged the other.
///
/// Each becomes a request of who did it. The other keeps what it has: an acknowledgement, an
/// assignment or a snooze of its own stands. What was resolved by hand or marked as a false alarm
/// is not handed over, since the other has more articles.
public final class Handover {
  private static final Comparator<Alert> BY_OPENING =
      Comparator.comparing(Alert::getOpenedAt).thenComparing(Alert::getId);

  private final Alert alert;
  private final List<HandedOver> all = new ArrayList<>();

  private Handover(Alert alert) {
    this.alert = alert;
  }

  /// What is handed over of an alert as it stood, notes first.
  static List<HandedOver> of(Alert alert) {
    Handover handover = new Handover(alert);
    handover.notes();
    handover.assignment();
    handover.acknowledgement();
    handover.snooze();
    return handover.all;
  }

  /// The requests by which an alert is handed over that ends so; none for any other.
  public static List<DeskAction> requests(Alert ended) {
    List<DeskAction> requests = new ArrayList<>();
    ended
        .getMergedInto()
        .ifPresent(story -> {
          for (HandedOver each : ended.getHandover()) {
            requests.add(request(ended, story, requests.size(), each));
          }
        });
    return requests;
  }

  private static DeskAction request(Alert ended, String story, int number, HandedOver what) {
    boolean ends = what.getUntil().isAfter(Instant.EPOCH);
    return DeskAction.newBuilder()
        .setId(ended.getId() + "/" + number)
        .setAlertId(ended.getId())
        .setRuleId(ended.getRuleId())
        .setGroup(story)
        .setKind(what.getKind())
        .setBy(what.getBy())
        .setAt(what.getAt())
        .setText(what.getText().orElse(null))
        .setUntil(ends ? what.getUntil() : null)
        .setUntilChange(what.getUntilChange())
        .setHandedOverFrom(ended.getId())
        .build();
  }

  /// The alert of a group that takes over: the first that is not over.
  public static Optional<Alert> heir(List<Alert> alerts) {
    return alerts.stream().filter(a -> a.getState() != AlertState.RESOLVED).min(BY_OPENING);
  }

  /// The heir's next revision; empty when the request changes nothing.
  ///
  /// @param now by the clock
  public static Optional<Alert> apply(Alert heir, DeskAction request, Instant now) {
    boolean has =
        switch (request.getKind()) {
          case ACKNOWLEDGE, NOTE -> false;
          case ASSIGN -> heir.getAssignee().isPresent();
          case SNOOZE -> Snooze.holds(heir);
          case UNACKNOWLEDGE, FALSE_ALARM, UNSNOOZE, RESOLVE -> true;
        };
    return has ? Optional.empty() : DeskActions.apply(heir, request, now);
  }

  /// An alert that opens with what was handed over before it did, in the same revision.
  ///
  /// @param requests in the order in which they were made
  public static Alert open(Alert opened, List<DeskAction> requests, Instant now) {
    Alert alert = opened;
    for (DeskAction request : requests) alert = apply(alert, request, now).orElse(alert);
    return Copies.of(alert).setRevision(opened.getRevision()).setChange(opened.getChange()).build();
  }

  private void notes() {
    for (HistoryEntry line : alert.getHistory()) {
      DeskActions.note(line).ifPresent(note -> add(done(ActionKind.NOTE, line).setText(note)));
    }
  }

  private void assignment() {
    alert
        .getAssignee()
        .ifPresent(to -> add(done(ActionKind.ASSIGN, last(Change.ASSIGNED)).setText(to)));
  }

  private void acknowledgement() {
    alert
        .getAcknowledgedBy()
        .ifPresent(by ->
            add(
                done(ActionKind.ACKNOWLEDGE, null)
                    .setBy(by)
                    .setAt(alert.getAcknowledgedAt().orElse(alert.getRevisedAt()))
                    .setText(remark())));
  }

  private void snooze() {
    if (!Snooze.holds(alert)) return;
    add(
        done(ActionKind.SNOOZE, last(Change.SNOOZED))
            .setUntil(alert.getSnoozedUntil().orElse(Instant.EPOCH))
            .setUntilChange(alert.getSnoozedUntilChange())
            .setText(remark()));
  }

  private String remark() {
    return "on the alert of “" + alert.getGroupLabel() + "”";
  }

  /// @param line of the history that tells of it; null where it is not there any more
  private HandedOver.Builder done(ActionKind kind, @Nullable HistoryEntry line) {
    return HandedOver.newBuilder()
        .setKind(kind)
        .setBy(line == null ? "" : line.getBy().orElse(""))
        .setAt(line == null ? alert.getRevisedAt() : line.getAt())
        .setUntil(Instant.EPOCH);
  }

  private @Nullable HistoryEntry last(Change change) {
    return alert.getHistory().reversed().stream()
        .filter(line -> line.getChange().filter(change::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  private void add(HandedOver.Builder what) {
    all.add(what.build());
  }
}
