package io.wirewatch.alert.rulefile;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.TopicTail;
import io.wirewatch.runtime.streams.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the topic of rules as the files have it, while the service runs. Ready once every rule of
/// the files is in force in this instance.
public final class RuleFileSync implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RuleFileSync.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
  private static final Duration ASK_EVERY = Duration.ofMillis(20);

  // A rule that cannot be brought into force does not hold up the others for longer.
  private static final Duration IN_FORCE_WITHIN = Duration.ofSeconds(30);

  private static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

  private final RuleFolder files;
  private final Rulebook rulebook;
  private final ServiceContext context;
  private final Map<String, RuleRevision> topic = new ConcurrentHashMap<>();
  private final TopicTail<RuleRevision> tail;
  private final TopicWriter<RuleRevision> writer;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("rule-files").factory());
  private final Health.Registration readiness;
  private final Runnable inForce;
  private @Nullable List<FileText> seen;
  private @Nullable Instant settledAt;
  private volatile boolean written;
  private volatile Map<String, List<RuleError>> errors = Map.of();

  private RuleFileSync(
      RuleFolder files, Rulebook rulebook, ServiceContext context, Runnable inForce) {
    this.files = files;
    this.rulebook = rulebook;
    this.context = context;
    this.inForce = inForce;
    this.tail =
        TopicTail.start(Topics.RULES, context, (id, revision, position) -> note(id, revision));
    this.writer = TopicWriter.open(Topics.RULES, context, WRITE_DEADLINE);
    this.readiness = context.health().ready("rules", this::ready);
  }

  /// Starts to look at the files, every two seconds.
  ///
  /// @param files the desk's own and those that come with the project
  /// @param rulebook what is in force in this instance
  /// @param inForce run once, when every rule of the files is in force here: at once where the
  ///   files cannot be read, for the rules of the topic are; and half a minute after they were
  ///   written where one is not
  public static RuleFileSync start(
      RuleFolder files, Rulebook rulebook, ServiceContext context, Runnable inForce) {
    RuleFileSync sync = new RuleFileSync(files, rulebook, context, inForce);
    sync.clockwork.execute(sync::begin);
    return sync;
  }

  /// What is wrong with the files that cannot be used, by `file:<name>`.
  public Map<String, List<RuleError>> errors() {
    return errors;
  }

  /// Stops looking.
  @Override
  public void close() {
    readiness.remove();
    clockwork.shutdownNow();
    tail.close();
    writer.close();
  }

  private void note(String id, @Nullable RuleRevision revision) {
    if (revision == null) {
      topic.remove(id);
    } else {
      topic.put(id, revision);
    }
  }

  /// Looks until the files were carried over, waits until they are in force here, and looks on at
  /// leisure.
  private void begin() {
    boolean looks = settledAt == null && tail.caughtUp();
    if (looks) look();
    if (settledAt != null && isOverdueOrInForce(settledAt)) {
      inForce.run();
      long every = LOOK_EVERY.toMillis();
      var _ = clockwork.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    } else {
      boolean failed = looks && settledAt == null;
      Duration wait = failed ? LOOK_EVERY : ASK_EVERY;
      var _ = clockwork.schedule(this::begin, wait.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private boolean isOverdueOrInForce(Instant settled) {
    Optional<String> missing = notInForce();
    if (missing.isEmpty()) return true;
    if (context.clock().instant().isBefore(settled.plus(IN_FORCE_WITHIN))) return false;
    log.warn("rule {} is not in force yet, going on without it", missing.get());
    return true;
  }

  /// What fails here is tried again at the next look: the files, the brokers.
  private void look() {
    try {
      List<FileText> texts = files.read();
      if (texts.equals(seen)) return;
      carryOut(Plan.of(texts, Map.copyOf(topic), context.clock().instant()));
      seen = texts;
      written = true;
      settledAt = context.clock().instant();
    } catch (RuntimeException e) {
      log.warn("the rule files could not be carried over, trying again: {}", e.toString());
      if (!(e instanceof CompletionException)) settledAt = context.clock().instant();
    }
  }

  private void carryOut(Plan plan) {
    plan.errors().forEach((file, found) -> found.forEach(e -> log.error("{}:{}", bare(file), e)));
    errors = plan.errors();
    List<CompletableFuture<Void>> writing = new ArrayList<>();
    plan.writes().forEach(r -> writing.add(writer.write(r.getId(), r)));
    plan.deletes().forEach(id -> writing.add(writer.write(id, null)));
    writing.forEach(CompletableFuture::join);
    plan.writes().forEach(r -> topic.put(r.getId(), r));
    plan.deletes().forEach(topic::remove);
  }

  private static String bare(String author) {
    return author.substring(author.indexOf(':') + 1);
  }

  private Check ready() {
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
