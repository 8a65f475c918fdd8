package io.wirewatch.desk.api;

import static java.util.Locale.ROOT;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.runtime.http.ProblemException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what somebody does to an alert from a request.
///
/// @param alert what it is done to
/// @param fields what the request says
/// @param now by the clock
record Deed(Alert alert, Fields fields, Instant now) {

  private static final int MAX_TEXT = 2_000;

  /// The last part of the path that asks for a kind: `false-alarm`.
  static String path(ActionKind kind) {
    return kind.name().toLowerCase(ROOT).replace('_', '-');
  }

  /// The action.
  ///
  /// @param id names the request
  /// @throws ProblemException 409 when the alert is over and nothing of the kind is left to do; 422
  ///   when a field is not as it must be
  DeskAction of(ActionKind kind, String id) {
    if (alert.getState() == AlertState.RESOLVED && !mayFollowTheEnd(kind)) {
      throw Problems.resolved(alert.getId(), path(kind));
    }
    fields.only(known(kind));
    DeskAction.Builder action =
        DeskAction.newBuilder()
            .setId(id)
            .setAlertId(alert.getId())
            .setRuleId(alert.getRuleId())
            .setGroup(alert.getGroup())
            .setKind(kind)
            .setBy(Author.required(fields))
            .setAt(now)
            .setText(text(kind).orElse(null));
    return kind == ActionKind.SNOOZE ? snooze(action) : action.build();
  }

  private Optional<String> text(ActionKind kind) {
    return switch (kind) {
      case NOTE -> Optional.of(fields.required("text", MAX_TEXT));
      case FALSE_ALARM -> Optional.of(fields.required("reason", MAX_TEXT));
      case ASSIGN -> Optional.of(assignee());
      case ACKNOWLEDGE, UNACKNOWLEDGE, SNOOZE, UNSNOOZE, RESOLVE ->
          fields.isForm() ? Optional.empty() : fields.optional("text", MAX_TEXT);
    };
  }

  private String assignee() {
    if (fields.truth("me") || fields.find("to").isEmpty()) return Author.required(fields);
    return fields.required("to", Author.MAX_LENGTH);
  }

  private DeskAction snooze(DeskAction.Builder action) {
    boolean untilChange = fields.truth("untilChange");
    Optional<Instant> until = Term.of(fields, now);
    if (until.isEmpty() && !untilChange) {
      throw Problems.field("until", "", "or for, or untilChange must say when the snooze ends");
    }
    return action.setUntil(until.orElse(null)).setUntilChange(untilChange).build();
  }

  private static boolean mayFollowTheEnd(ActionKind kind) {
    return switch (kind) {
      case NOTE, FALSE_ALARM -> true;
      case ACKNOWLEDGE, UNACKNOWLEDGE, ASSIGN, SNOOZE, UNSNOOZE, RESOLVE -> false;
    };
  }

  private static Collection<String> known(ActionKind kind) {
    Set<String> known = new TreeSet<>(Set.of("by"));
    switch (kind) {
      case FALSE_ALARM -> known.add("reason");
      case ASSIGN -> known.add("to");
      case NOTE, ACKNOWLEDGE, UNACKNOWLEDGE, UNSNOOZE, RESOLVE -> known.add("text");
      case SNOOZE -> {
        known.addAll(Term.FIELDS);
        known.add("untilChange");
        known.add("text");
      }
    }
    return known;
  }
}
