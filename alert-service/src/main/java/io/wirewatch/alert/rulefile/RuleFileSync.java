package io.wirewatch.alert.rulefile;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.TopicTail;
import io.wirewatch.runtime.streams.TopicWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Keeps the topic of rules as the files have it, while the service runs. Ready once every rule of
/// the files is in force in this instance.
public final class RuleFileSync implements AutoCloseable {

  private static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

  private final Carrying carrying;
  private final TopicTail<RuleRevision> tail;
  private final TopicWriter<RuleRevision> writer;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("rule-files").factory());
  private final Health.Registration readiness;

  private RuleFileSync(
      RuleFolder files, Rulebook rulebook, ServiceContext context, Runnable inForce) {
    this.writer = TopicWriter.open(Topics.RULES, context, WRITE_DEADLINE);
    this.carrying = new Carrying(files::read, rulebook, writer::write, context.clock(), inForce);
    this.tail =
        TopicTail.start(
            Topics.RULES, context, (id, revision, position) -> carrying.note(id, revision));
    this.readiness = context.health().ready("rules", carrying::ready);
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
    sync.clockwork.execute(sync::step);
    return sync;
  }

  /// What is wrong with the files that cannot be used, by `file:<name>`.
  public Map<String, List<RuleError>> errors() {
    return carrying.errors();
  }

  /// Stops looking.
  @Override
  public void close() {
    readiness.remove();
    clockwork.shutdownNow();
    tail.close();
    writer.close();
  }

  private void step() {
    Duration wait = carrying.step(tail.caughtUp());
    if (clockwork.isShutdown()) return;
    var _ = clockwork.schedule(this::step, wait.toMillis(), TimeUnit.MILLISECONDS);
  }
}
