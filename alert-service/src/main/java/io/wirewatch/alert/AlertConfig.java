package io.wirewatch.alert;

import io.wirewatch.runtime.config.Secret;
import io.wirewatch.runtime.outbound.OutboundSettings;
import io.wirewatch.runtime.streams.StreamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The alert service's settings.
///
/// @param streams how the topology runs
/// @param partitions of the topics of articles, matches and alerts, at least 1; 6 if absent
/// @param rules where rules come from besides the topic
/// @param channels who may be told, by the name that rules call them by; none if absent
/// @param authors which channel the author of a staged rule is told by, by the author's name; one
///   who is not here is told by the channel of his own name, if there is one
/// @param outbound which addresses channels may reach
public record AlertConfig(
    StreamsSettings streams,
    int partitions,
    Rules rules,
    Map<String, WebhookChannel> channels,
    Map<String, String> authors,
    OutboundSettings outbound) {

  private static final int DEFAULT_PARTITIONS = 6;

  /// Where rules come from besides the topic.
  ///
  /// @param directory a folder of rule files; null for none
  /// @param shipped whether the rules that come with the project are in force; true if absent
  /// @param failures articles in a row that a rule may fail at before it is disabled in this
  ///   instance, at least 1; 10 if absent
  public record Rules(@Nullable Path directory, Boolean shipped, int failures) {
    private static final int DEFAULT_FAILURES = 10;

    /// Fills in the defaults.
    ///
    /// @throws IllegalArgumentException for a number of failures below 0
    public Rules(@Nullable Path directory, @Nullable Boolean shipped, int failures) {
      if (failures < 0) {
        throw new IllegalArgumentException("failures must be at least 1, was " + failures);
      }
      this.directory = directory;
      this.shipped = shipped == null || shipped;
      this.failures = failures == 0 ? DEFAULT_FAILURES : failures;
    }
  }

  /// A webhook that is told of alerts.
  ///
  /// @param url where notifications are posted
  /// @param secret what they are signed with, `whsec_` and base64
  public record WebhookChannel(URI url, Secret secret) {}

  /// Fills in the defaults.
  ///
  /// @throws IllegalArgumentException for a number of partitions below 0
  public AlertConfig(
      @Nullable StreamsSettings streams,
      int partitions,
      @Nullable Rules rules,
      @Nullable Map<String, WebhookChannel> channels,
      @Nullable Map<String, String> authors,
      @Nullable OutboundSettings outbound) {
    if (partitions < 0) {
      throw new IllegalArgumentException("partitions must be at least 1, was " + partitions);
    }
    this.streams = streams == null ? StreamsSettings.defaults() : streams;
    this.partitions = partitions == 0 ? DEFAULT_PARTITIONS : partitions;
    this.rules = rules == null ? new Rules(null, null, 0) : rules;
    this.channels = channels == null ? Map.of() : Map.copyOf(channels);
    this.authors = authors == null ? Map.of() : Map.copyOf(authors);
    this.outbound = outbound == null ? OutboundSettings.defaults() : outbound;
  }

  /// The rules that ship, no channel.
  public static AlertConfig defaults() {
    return new AlertConfig(null, 0, null, null, null, null);
  }
}
