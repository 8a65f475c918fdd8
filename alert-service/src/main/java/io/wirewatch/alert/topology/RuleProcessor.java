package io.wirewatch.alert.topology;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.RuleRevision;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the rulebook as the topic of rules has it.
final class RuleProcessor implements Processor<String, RuleRevision, Void, Void> {

  private static final Logger log = LoggerFactory.getLogger(RuleProcessor.class);

  private final Rulebook rulebook;
  private @Nullable KeyValueStore<String, RuleRevision> store;

  RuleProcessor(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    store = context.getStateStore(AlertStores.RULES);
  }

  @Override
  public void process(Record<String, RuleRevision> revision) {
    if (store != null) store.put(revision.key(), revision.value());
    apply(rulebook, revision.key(), revision.value());
  }

  /// Applies all revisions that were restored before any record was processed.
  static void load(Rulebook rulebook, KeyValueStore<String, RuleRevision> restored) {
    try (KeyValueIterator<String, RuleRevision> rules = restored.all()) {
      while (rules.hasNext()) {
        KeyValue<String, RuleRevision> rule = rules.next();
        apply(rulebook, rule.key, rule.value);
      }
    }
  }

  private static void apply(Rulebook rulebook, String id, @Nullable RuleRevision revision) {
    switch (rulebook.revise(id, revision)) {
      case Rulebook.Change.None() -> {}
      case Rulebook.Change.InForce(var rule) -> log.info("rule {} is in force", rule.id());
      case Rulebook.Change.Deleted() -> log.info("rule {} was deleted", id);
      case Rulebook.Change.SetRevised(var rules, var errors) ->
          log.info(
              "set {} was revised, and with it the rules {}; its errors: {}", id, rules, errors);
      case Rulebook.Change.Refused(var errors) ->
          log.warn("rule {} cannot be read, what was in force stays: {}", id, errors);
    }
  }
}
