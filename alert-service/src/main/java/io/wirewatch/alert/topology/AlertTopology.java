package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Handover;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.match.RuleIndex;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/// articles, rules -> match -> matches, pulses -> count per rule and group, desk actions -> alerts,
/// and desk actions again, which hand over from one group to another
public final class AlertTopology {

  private final SchemaIds schemas;
  private final ArticleMatcher matcher;

  private AlertTopology(SchemaIds schemas, ArticleMatcher matcher) {
    this.schemas = schemas;
    this.matcher = matcher;
  }

  /// Builds the topology.
  ///
  /// @param schemas the ids of the schemas of what is read, written and stored
  /// @param rulebook kept up to date with the topic of rules
  /// @param stages where records are counted in, out and dropped
  /// @param partitions of the topics of articles and of matches: desk actions are brought to the
  ///   task that counts their alert's group, and a silence is known when all were read
  public static Topology build(
      SchemaIds schemas, Rulebook rulebook, Stages stages, int partitions) {
    return build(schemas, rulebook, stages, partitions, RuleIndex::match);
  }

  /// Builds the topology with another matcher in the place of the rules' own index.
  public static Topology build(
      SchemaIds schemas, Rulebook rulebook, Stages stages, int partitions, ArticleMatcher matcher) {
    return new AlertTopology(schemas, matcher).build(rulebook, stages, partitions);
  }

  private Topology build(Rulebook rulebook, Stages stages, int partitions) {
    StreamsBuilder streams = new StreamsBuilder();
    streams.addGlobalStore(
        AlertStores.rules(schemas),
        Topics.RULES.name(),
        from(Topics.RULES, "read-rules"),
        () -> new RuleProcessor(rulebook));
    streams.addStateStore(AlertStores.matchedArticles());
    streams.addStateStore(AlertStores.countedMatches(schemas));
    streams.addStateStore(AlertStores.groupAlerts(schemas));
    streams.addStateStore(AlertStores.deskRequests());
    streams.addStateStore(AlertStores.handovers(schemas));
    streams.addStateStore(AlertStores.pulseBeats());

    KStream<String, GroupEvent> read =
        streams.stream(Topics.ARTICLES.name(), from(Topics.ARTICLES, "read-articles"))
            .process(
                () -> new MatchProcessor(rulebook, matcher, stages.match(), stages.failures()),
                Named.as("match"),
                AlertStores.MATCHED_ARTICLES);
    read.flatMapValues(GroupEvent::matches, Named.as("only-matches"))
        .to(Topics.MATCHES.name(), to(Topics.MATCHES, "write-matches"));
    read.flatMapValues(GroupEvent::pulses, Named.as("only-pulses"))
        .to(
            Topics.PULSES.name(),
            to(Topics.PULSES, "write-pulses").withStreamPartitioner(new EveryPartition<>()));

    KStream<String, GroupEvent> matched =
        streams.stream(Topics.MATCHES.name(), from(Topics.MATCHES, "read-matches"))
            .filter((key, match) -> match != null, Named.as("drop-empty-matches"))
            .mapValues(match -> new GroupEvent.Matched(match), Named.as("matched"));

    KStream<String, GroupEvent> pulsed =
        streams.stream(Topics.PULSES.name(), from(Topics.PULSES, "read-pulses"))
            .filter((key, pulse) -> pulse != null, Named.as("drop-empty-pulses"))
            .mapValues(pulse -> new GroupEvent.Pulsed(pulse), Named.as("pulsed"));

    KStream<String, GroupEvent> acted =
        streams.stream(Topics.DESK_ACTIONS.name(), from(Topics.DESK_ACTIONS, "read-desk-actions"))
            .filter((id, action) -> action != null, Named.as("drop-tombstones"))
            .selectKey((id, action) -> group(action), Named.as("key-by-group"))
            .repartition(byGroup(partitions))
            .mapValues(action -> new GroupEvent.Acted(action), Named.as("acted"));

    KStream<String, Alert> alerts =
        matched
            .merge(pulsed, Named.as("matches-and-pulses"))
            .merge(acted, Named.as("all-of-a-group"))
            .process(
                () -> new CountProcessor(rulebook, stages, partitions),
                Named.as("count"),
                AlertStores.COUNTED_MATCHES,
                AlertStores.GROUP_ALERTS,
                AlertStores.DESK_REQUESTS,
                AlertStores.HANDOVERS,
                AlertStores.PULSE_BEATS);
    alerts.to(Topics.ALERTS.name(), to(Topics.ALERTS, "write-alerts"));
    alerts
        .flatMapValues(Handover::requests, Named.as("only-handovers"))
        .to(Topics.DESK_ACTIONS.name(), to(Topics.DESK_ACTIONS, "write-handovers"));
    return streams.build();
  }

  private static String group(DeskAction action) {
    return new GroupKey(action.getRuleId(), action.getGroup()).key();
  }

  private Repartitioned<String, DeskAction> byGroup(int partitions) {
    return Repartitioned.with(Serdes.String(), Topics.DESK_ACTIONS.serde(schemas))
        .withName("desk-actions-by-group")
        .withNumberOfPartitions(partitions);
  }

  private <V extends SpecificRecord> Consumed<String, V> from(AvroTopic<V> topic, String name) {
    return Consumed.with(Serdes.String(), topic.serde(schemas)).withName(name);
  }

  private <V extends SpecificRecord> Produced<String, V> to(AvroTopic<V> topic, String name) {
    return Produced.with(Serdes.String(), topic.serde(schemas)).withName(name);
  }
}
