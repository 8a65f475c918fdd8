package io.wirewatch.desk.topology;

import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.desk.api.Journal;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.TopicWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Writes what people do to the topics of desk actions, rules and silences.
public final class TopicJournal implements Journal, AutoCloseable {

  private final TopicWriter<DeskAction> actions;
  private final TopicWriter<RuleRevision> rules;
  private final TopicWriter<Silence> silences;

  private TopicJournal(
      TopicWriter<DeskAction> actions,
      TopicWriter<RuleRevision> rules,
      TopicWriter<Silence> silences) {
    this.actions = actions;
    this.rules = rules;
    this.silences = silences;
  }

  /// Opens a writer for each of the topics.
  ///
  /// @param deadline how long the brokers may take to confirm a change
  public static TopicJournal open(ServiceContext context, Duration deadline) {
    return new TopicJournal(
        TopicWriter.open(Topics.DESK_ACTIONS, context, deadline),
        TopicWriter.open(Topics.RULES, context, deadline),
        TopicWriter.open(Topics.SILENCES, context, deadline));
  }

  @Override
  public CompletableFuture<Void> write(DeskAction action) {
    return actions.write(action.getAlertId(), action);
  }

  @Override
  public CompletableFuture<Void> write(RuleRevision revision) {
    return rules.write(revision.getId(), revision);
  }

  @Override
  public CompletableFuture<Void> deleteRule(String id) {
    return rules.write(id, null);
  }

  @Override
  public CompletableFuture<Void> write(Silence silence) {
    return silences.write(silence.getId(), silence);
  }

  @Override
  public CompletableFuture<Void> liftSilence(String id) {
    return silences.write(id, null);
  }

  @Override
  public void close() {
    actions.close();
    rules.close();
    silences.close();
  }
}
