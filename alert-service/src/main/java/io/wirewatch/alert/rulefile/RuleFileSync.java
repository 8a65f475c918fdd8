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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
  private @Nullable List<FileText> seen;
  private volatile boolean written;
  private volatile Map<String, List<RuleError>> errors = Map.of();

  private RuleFileSync(RuleFolder files, Rulebook rulebook, ServiceContext context) {
    this.files = files;
    this.rulebook = rulebook;
    this.context = context;
    this.tail =
        TopicTail.start(Topics.RULES, context, (id, revision, position) -> note(id, revision));
    this.writer = TopicWriter.open(Topics.RULES, context, WRITE_DEADLINE);
    this.readiness = context.health().ready("rules", this::ready);
  }

  /// Starts to look at the files, every two seconds.
  ///
  /// @param folder the desk's own files; null for none
  /// @param shipped whether the rules that come with the project are in force too
  /// @param rulebook what is in force in this instance
  public static RuleFileSync start(
      @Nullable Path folder, boolean shipped, Rulebook rulebook, ServiceContext context) {
    RuleFileSync sync = new RuleFileSync(new RuleFolder(folder, shipped), rulebook, context);
    var _ =
        sync.clockwork.scheduleWithFixedDelay(
            sync::look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
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

  /// What fails here is tried again at the next look: the files, the brokers.
  private void look() {
    if (!tail.caughtUp()) return;
    try {
      List<FileText> texts = files.read();
      if (texts.equals(seen)) return;
      carryOut(Plan.of(texts, Map.copyOf(topic), context.clock().instant()));
      seen = texts;
      written = true;
    } catch (RuntimeException e) {
      log.warn("the rule files could not be carried over, trying again: {}", e.toString());
    }
  }

  private void carryOut(Plan plan) {
    plan.errors().forEach((file, found) -> found.forEach(e -> log.error("{}:{}", bare(file), e)));
    errors = plan.errors();
    plan.writes().forEach(r -> writer.write(r.getId(), r).join());
    plan.deletes().forEach(id -> writer.write(id, null).join());
    plan.writes().forEach(r -> topic.put(r.getId(), r));
    plan.deletes().forEach(topic::remove);
  }

  private static String bare(String author) {
    return author.substring(author.indexOf(':') + 1);
  }

  private Check ready() {
    if (!written) return Check.down("the rule files have not been carried over yet");
    return topic.values().stream()
        .filter(r -> !rulebook.applied(r))
        .findFirst()
        .map(r -> Check.down("rule " + r.getId() + " is not in force here yet"))
        .orElseGet(Check::up);
  }
}
