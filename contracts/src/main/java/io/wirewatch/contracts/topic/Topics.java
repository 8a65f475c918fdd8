package io.wirewatch.contracts.topic;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Pulse;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.Story;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.wire.CloudEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Every topic of the system.
///
/// Topics of articles are stamped with the broker's append time: with publication times, time-based
/// retention would delete replayed articles within minutes of their acknowledgement. Publication
/// time lives in the value.
public final class Topics {

  /// Largest record, in bytes, that a topic takes; the largest article body is far below, so that
  /// what is too large is seen by the stream and dead-lettered instead of being lost at the sender.
  public static final int MAX_RECORD_BYTES = 5 * 1024 * 1024;

  /// Articles as they came in, keyed by article id.
  public static final AvroTopic<RawArticle> RAW_ARTICLES =
      new AvroTopic<>(
          "wirewatch.articles.raw",
          RawArticle.class,
          v ->
              new CloudEvent(v.getId() + "@" + v.getReceivedAt().toEpochMilli(), v.getReceivedAt()),
          appended(Duration.ofDays(7)));

  /// Cleaned and enriched articles, keyed by article id.
  public static final AvroTopic<Article> ARTICLES =
      new AvroTopic<>(
          "wirewatch.articles",
          Article.class,
          v -> new CloudEvent(v.getId() + "." + v.getVersion() + moved(v), v.getReceivedAt()),
          appended(Duration.ofDays(30)));

  /// Stories as they stand, keyed by id.
  public static final AvroTopic<Story> STORIES =
      new AvroTopic<>(
          "wirewatch.stories",
          Story.class,
          v -> new CloudEvent(v.getId() + "." + v.getRevision(), v.getLastAt()),
          compacted());

  /// Who claims what in each story, keyed by story.
  public static final AvroTopic<StoryClaims> CLAIMS =
      new AvroTopic<>(
          "wirewatch.claims",
          StoryClaims.class,
          v -> new CloudEvent(v.getStory() + "." + v.getRevision(), latest(v)),
          compacted());

  /// Changes and conflicts as they arise among the claims of a story, keyed by story.
  public static final AvroTopic<ClaimEvent> CLAIM_EVENTS =
      new AvroTopic<>(
          "wirewatch.claim-events",
          ClaimEvent.class,
          v ->
              new CloudEvent(
                  String.join(
                      "|",
                      v.getStory() + "@" + v.getAt().toEpochMilli(),
                      v.getDifference(),
                      v.getWithdrawn() ? "withdrawn" : "found"),
                  v.getAt()),
          appended(Duration.ofDays(30)));

  /// Rules as they were written, keyed by rule id.
  public static final AvroTopic<RuleRevision> RULES =
      new AvroTopic<>(
          "wirewatch.rules",
          RuleRevision.class,
          v -> new CloudEvent(v.getId() + "@" + v.getRevisedAt().toEpochMilli(), v.getRevisedAt()),
          compacted());

  /// Which article matched which rule, keyed by rule id and group.
  public static final AvroTopic<Match> MATCHES =
      new AvroTopic<>(
          "wirewatch.matches",
          Match.class,
          v ->
              new CloudEvent(
                  String.join(
                      "|",
                      v.getRuleId(),
                      v.getGroup(),
                      v.getArticleId(),
                      String.valueOf(v.getArticleVersion())),
                  v.getReceivedAt()),
          appended(Duration.ofDays(30)));

  /// How far each partition of articles was read, and who published; one record to each partition.
  public static final AvroTopic<Pulse> PULSES =
      new AvroTopic<>(
          "wirewatch.pulses",
          Pulse.class,
          v ->
              new CloudEvent(
                  v.getPartition() + "@" + v.getThrough().toEpochMilli(), v.getThrough()),
          appended(Duration.ofDays(7)));

  /// Alerts as they stand, keyed by alert id.
  public static final AvroTopic<Alert> ALERTS =
      new AvroTopic<>(
          "wirewatch.alerts",
          Alert.class,
          v -> new CloudEvent(v.getId() + "." + v.getRevision(), v.getLastAt()),
          compacted());

  /// What people did to alerts, keyed by alert id.
  public static final AvroTopic<DeskAction> DESK_ACTIONS =
      new AvroTopic<>(
          "wirewatch.desk-actions",
          DeskAction.class,
          v -> new CloudEvent(v.getId(), v.getAt()),
          appended(Duration.ofDays(90)));

  /// Silences, keyed by id.
  public static final AvroTopic<Silence> SILENCES =
      new AvroTopic<>(
          "wirewatch.silences",
          Silence.class,
          v -> new CloudEvent(v.getId(), v.getFrom()),
          compacted());

  /// What became of each notification, keyed by alert id and channel.
  public static final AvroTopic<Delivery> DELIVERIES =
      new AvroTopic<>(
          "wirewatch.deliveries",
          Delivery.class,
          v -> new CloudEvent(v.getMessageId() + "." + v.getAttempts(), v.getAt()),
          compacted());

  /// Feeds with their cursors and health, keyed by feed id.
  public static final AvroTopic<Feed> FEEDS =
      new AvroTopic<>(
          "wirewatch.feeds",
          Feed.class,
          v ->
              new CloudEvent(
                  v.getId()
                      + "@"
                      + v.getHealth().map(h -> h.getNextFetchAt().toEpochMilli()).orElse(0L),
                  v.getHealth().flatMap(h -> h.getLastFetchAt()).orElse(Instant.EPOCH)),
          compacted());

  /// Records that could not be processed, as they came, with the cause in their headers.
  public static final BytesTopic DEAD_LETTERS =
      new BytesTopic("wirewatch.dead-letters", appended(Duration.ofDays(30)));

  private static final List<AvroTopic<?>> AVRO =
      List.of(
          RAW_ARTICLES,
          ARTICLES,
          STORIES,
          CLAIMS,
          CLAIM_EVENTS,
          RULES,
          MATCHES,
          PULSES,
          ALERTS,
          DESK_ACTIONS,
          SILENCES,
          DELIVERIES,
          FEEDS);

  private Topics() {}

  /// The topics of Avro values.
  public static List<AvroTopic<?>> avro() {
    return AVRO;
  }

  /// All topics, dead letters last.
  public static List<Topic> all() {
    return java.util.stream.Stream.<Topic>concat(
            AVRO.stream(), java.util.stream.Stream.of(DEAD_LETTERS))
        .toList();
  }

  private static Instant latest(StoryClaims claims) {
    return claims.getArticles().stream()
        .map(ClaimingArticle::getAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static String moved(Article article) {
    return article.getMovedFrom().map(from -> "@" + article.getStory()).orElse("");
  }

  private static Map<String, String> appended(Duration kept) {
    return Map.of(
        "cleanup.policy", "delete",
        "retention.ms", String.valueOf(kept.toMillis()),
        "message.timestamp.type", "LogAppendTime",
        "max.message.bytes", String.valueOf(MAX_RECORD_BYTES),
        "compression.type", "producer");
  }

  private static Map<String, String> compacted() {
    return Map.of(
        "cleanup.policy",
        "compact",
        "message.timestamp.type",
        "LogAppendTime",
        "max.message.bytes",
        String.valueOf(MAX_RECORD_BYTES),
        "min.cleanable.dirty.ratio",
        "0.2",
        "delete.retention.ms",
        String.valueOf(Duration.ofDays(7).toMillis()),
        "segment.ms",
        String.valueOf(Duration.ofDays(1).toMillis()));
  }
}
