package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import java.time.Instant;
import java.util.List;

/// What one channel is told.
public sealed interface Notification {

  /// The channel's name.
  String channel();

  /// The id that a receiver may know a repetition by: the same however often, and by whichever
  /// instance, it is sent.
  String messageId();

  /// What its delivery is written down under, with the channel.
  String subject();

  /// Of one alert.
  ///
  /// @param channel the channel's name
  /// @param event what happened
  /// @param alert the alert as of this revision
  /// @param told whether the channel knows of it by an earlier message
  record OfAlert(String channel, Event event, Alert alert, boolean told) implements Notification {

    /// Of an alert that the channel does not know of yet.
    public OfAlert(String channel, Event event, Alert alert) {
      this(channel, event, alert, false);
    }

    @Override
    public String messageId() {
      return alert.getId() + "." + alert.getRevision() + "." + event.type();
    }

    @Override
    public String subject() {
      return alert.getId();
    }
  }

  /// Of the alerts of a rule that were too many to be told of one by one: "and N more".
  ///
  /// @param channel the channel's name
  /// @param ruleId whose alerts
  /// @param due when the time is over that they were collected in
  /// @param more the alerts that the channel was not told of, by id; not empty
  record Digest(String channel, String ruleId, Instant due, List<Collected> more)
      implements Notification {

    /// What a digest is called: `alerts.digest`.
    public static final String TYPE = "alerts.digest";

    /// Copies the alerts.
    public Digest {
      more = List.copyOf(more);
      if (more.isEmpty()) throw new IllegalArgumentException("a digest of no alert");
    }

    @Override
    public String messageId() {
      return "%s.%d.%s".formatted(subject(), due.toEpochMilli(), TYPE);
    }

    @Override
    public String subject() {
      return "digest." + ruleId;
    }
  }

  /// An alert of a digest.
  ///
  /// @param id the alert's id
  /// @param revision as of which it was collected
  /// @param title for people to read
  record Collected(String id, int revision, String title) {}
}
