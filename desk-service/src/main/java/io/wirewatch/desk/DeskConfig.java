package io.wirewatch.desk;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// The settings of the desk service. Each has a default.
///
/// @param resolvedKept how many resolved alerts are remembered; 5,000
/// @param matchMemory how far back standings of rules are counted, by event time; 7 days
/// @param heartbeat how long a client of the stream hears nothing at most; 15 s
/// @param clientBacklog how many events a client may be behind before it is let go; 1,024
/// @param writeDeadline how long the brokers may take to confirm what a person did; 5 s
/// @param hosts names with a dot that browsers reach the desk by; none. Addresses and names without
///   a dot need not be listed
/// @param articlesKept how many of the newest articles are kept to be explained; 10,000
/// @param articleMegabytes how many megabytes these may take; 64. The ledgers of their stories may
///   take a quarter of that besides
public record DeskConfig(
    Integer resolvedKept,
    Duration matchMemory,
    Duration heartbeat,
    Integer clientBacklog,
    Duration writeDeadline,
    List<String> hosts,
    Integer articlesKept,
    Integer articleMegabytes) {

  private static final int RESOLVED_KEPT = 5_000;
  private static final Duration MATCH_MEMORY = Duration.ofDays(7);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int CLIENT_BACKLOG = 1_024;
  private static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);
  private static final int ARTICLES_KEPT = 10_000;
  private static final int ARTICLE_MEGABYTES = 64;
  private static final int CLAIMS_PART = 4;
  private static final long MEGABYTE = 1 << 20;

  /// Fills in the defaults and checks.
  public DeskConfig {
    resolvedKept =
        positive("resolvedKept", Objects.requireNonNullElse(resolvedKept, RESOLVED_KEPT));
    clientBacklog =
        positive("clientBacklog", Objects.requireNonNullElse(clientBacklog, CLIENT_BACKLOG));
    matchMemory = positive("matchMemory", Objects.requireNonNullElse(matchMemory, MATCH_MEMORY));
    heartbeat = positive("heartbeat", Objects.requireNonNullElse(heartbeat, HEARTBEAT));
    writeDeadline =
        positive("writeDeadline", Objects.requireNonNullElse(writeDeadline, WRITE_DEADLINE));
    articlesKept =
        positive("articlesKept", Objects.requireNonNullElse(articlesKept, ARTICLES_KEPT));
    articleMegabytes =
        positive(
            "articleMegabytes", Objects.requireNonNullElse(articleMegabytes, ARTICLE_MEGABYTES));
    hosts = List.copyOf(Objects.requireNonNullElse(hosts, List.of()));
  }

  /// The defaults.
  public static DeskConfig defaults() {
    return new DeskConfig(
        RESOLVED_KEPT,
        MATCH_MEMORY,
        HEARTBEAT,
        CLIENT_BACKLOG,
        WRITE_DEADLINE,
        List.of(),
        ARTICLES_KEPT,
        ARTICLE_MEGABYTES);
  }

  /// How many bytes the kept articles may take.
  long articleBytes() {
    return articleMegabytes * MEGABYTE;
  }

  /// How many bytes the ledgers of stories may take.
  long claimBytes() {
    return articleBytes() / CLAIMS_PART;
  }

  private static int positive(String name, int value) {
    if (value < 1) throw new IllegalArgumentException(name + " must be at least 1, was " + value);
    return value;
  }

  private static Duration positive(String name, Duration value) {
    if (!value.isPositive()) {
      throw new IllegalArgumentException(name + " must be positive, was " + value);
    }
    return value;
  }
}
