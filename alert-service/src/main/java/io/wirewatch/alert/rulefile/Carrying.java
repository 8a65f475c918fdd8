package io.wirewatch.alert.rulefile;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.runtime.health.Check;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries what the rule files say over into the topic of rules, step by step, and tells once when
/// it is in force: when every rule is, or when there is no use in waiting longer. One thread takes
/// the steps; the rest is safe to share.
final class Carrying {

  /// How often the files are looked at, and a step that failed is taken again.
  static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /// How often it is asked whether the topic was read, and the rules are in force.
  static final Duration ASK_EVERY = Duration.ofMillis(20);

  /// A rule that cannot be brought into force does not hold up the others for longer.
  static final Duration IN_FORCE_WITHIN = Duration.ofSeconds(30);

  private static final Logger log = LoggerFactory.getLogger(Carrying.class);

  private final Supplier<List<FileText>> files;
  private final Rulebook rulebook;
  private final Writing writing;
  private final Clock clock;
  private final Runnable inForce;
  private final Map<String, RuleRevision> topic = new ConcurrentHashMap<>();
  private @Nullable List<FileText> seen;
  private @Nullable Instant settledAt;
  private boolean begun;
  private volatile boolean written;
  private volatile Map<String, List<RuleError>> errors = Map.of();

  /// Writes to the topic of rules.
  @FunctionalInterface
  interface Writing {
    /// Writes a revision, null to delete; completes when the brokers have it.
    CompletableFuture<Void> write(String key, @Nullable RuleRevision revision);
  }

  /// @param files reads them, and throws where they cannot be read
  /// @param rulebook what is in force in this instance
  /// @param inForce run once
  Carrying(
      Supplier<List<FileText>> files,
      Rulebook rulebook,
      Writing writing,
      Clock clock,
      Runnable inForce) {
    this.files = files;
    this.rulebook = rulebook;
    this.writing = writing;
    this.clock = clock;
    this.inForce = inForce;
  }

  /// Takes note of what the topic has.
  void note(String key, @Nullable RuleRevision revision) {
    if (revision == null) {
      topic.remove(key);
    } else {
      topic.put(key, revision);
    }
  }

  /// What is wrong with the files that cannot be used, by author.
  Map<String, List<RuleError>> errors() {
    return errors;
  }

  /// Looks until the files were carried over, waits until they are in force here, and looks on.
  ///
  /// @param caughtUp whether the topic was read
  /// @return how long to wait before the next step
  Duration step(boolean caughtUp) {
    if (begun) {
      look();
      return LOOK_EVERY;
    }
    boolean looks = settledAt == null && caughtUp;
    if (looks) look();
    if (settledAt != null && isOverdueOrInForce(settledAt)) {
      begun = true;
      inForce.run();
      return LOOK_EVERY;
    }
    return looks && settledAt == null ? LOOK_EVERY : ASK_EVERY;
  }

  private boolean isOverdueOrInForce(Instant settled) {
    Optional<String> missing = notInForce();
    if (missing.isEmpty()) return true;
    if (clock.instant().isBefore(settled.plus(IN_FORCE_WITHIN))) return false;
    log.warn("rule {} is not in force yet, going on without it", missing.get());
    return true;
  }

  /// What fails here is tried again at the next look: the files, the brokers. Where the files
  /// cannot be read, the rules of the topic are all there is to wait for.
  private void look() {
    try {
      List<FileText> texts = files.get();
      if (texts.equals(seen)) return;
      carryOut(Plan.of(texts, Map.copyOf(topic), clock.instant()));
      seen = texts;
      written = true;
      settledAt = clock.instant();
    } catch (RuntimeException e) {
      log.warn("the rule files could not be carried over, trying again: {}", e.toString());
      if (!(e instanceof CompletionException)) settledAt = clock.instant();
    }
  }

  private void carryOut(Plan plan) {
    plan.errors().forEach((file, found) -> found.forEach(e -> log.error("{}:{}", bare(file), e)));
    errors = plan.errors();
    List<CompletableFuture<Void>> writes = new ArrayList<>();
    plan.writes().forEach(r -> writes.add(writing.write(r.getId(), r)));
    plan.deletes().forEach(id -> writes.add(writing.write(id, null)));
    writes.forEach(CompletableFuture::join);
    plan.writes().forEach(r -> topic.put(r.getId(), r));
    plan.deletes().forEach(topic::remove);
  }

  private static String bare(String author) {
    return author.substring(author.indexOf(':') + 1);
  }

  /// Whether the files were carried over and all rules of the topic are in force here.
  Check ready() {
    if (!written) return Check.down("the rule files have not been carried over yet");
    return notInForce()
        .map(id -> Check.down("rule " + id + " is not in force here yet"))
        .orElseGet(Check::up);
  }

  private Optional<String> notInForce() {
    return topic.values().stream()
        .filter(r -> !rulebook.applied(r))
        .map(RuleRevision::getId)
        .findFirst();
  }
}
