package io.wirewatch.alert.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/// The alert topology on a test driver, with its clock at noon.
final class AlertStream implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final String FLOODS =
      """
      id: floods
      title: Floods
      watch: flood
      trigger:
        threshold: { count: origins, atLeast: 3, within: PT1H }
      group: %s
      rearm: PT30M
      notify: [ desk ]
      """;

  /// Disables a rule at its third failure in a row; a rule that asks for `unpronounceable` fails.
  final Rulebook rulebook = new Rulebook(3, AlertStream::read);

  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MemorySchemas schemas = new MemorySchemas();
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, Article> articles;
  private int revisions;

  AlertStream(Path state) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "wirewatch-alert");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    driver = new TopologyTestDriver(topology(), properties, NOON);
    articles = input(Topics.ARTICLES);
  }

  Topology topology() {
    return AlertTopology.build(schemas, rulebook, Stages.in(meters), 6);
  }

  private static Parsed read(String yaml, Sets known) {
    Parsed parsed = RuleFile.parse(yaml, known);
    if (!yaml.contains("watch: unpronounceable")) return parsed;
    return switch (parsed) {
      case Parsed.Invalid _ -> parsed;
      case Parsed.Valid(var rules, var sets, var tests) ->
          new Parsed.Valid(rules.stream().map(AlertStream::unpronounceable).toList(), sets, tests);
    };
  }

  private static Rule unpronounceable(Rule rule) {
    return new Rule(
        rule.id(),
        rule.title(),
        new Rule.Watched(new Expression.Word("..."), Optional.empty()),
        rule.trigger(),
        rule.group(),
        rule.timing(),
        rule.notice());
  }

  void rule(String id, @Nullable String yaml) {
    if (yaml == null) {
      input(Topics.RULES).pipeInput(id, null);
    } else {
      revise(id, yaml, revisions++);
    }
  }

  /// @param millis after noon
  void revise(String id, String yaml, int millis) {
    RuleRevision revision =
        RuleRevision.newBuilder()
            .setId(id)
            .setYaml(yaml)
            .setAuthor("test")
            .setRevisedAt(NOON.plusMillis(millis))
            .build();
    input(Topics.RULES).pipeInput(id, revision);
  }

  void floods(String group) {
    rule("floods", FLOODS.formatted(group));
  }

  void send(Article article) {
    articles.pipeInput(article.getId(), article);
  }

  /// An article about a flood, of its own publisher, so many minutes after noon.
  static Article.Builder article(String id, int minute, String origin) {
    String text =
        "Rain fell all week in the upper valley. A flood has closed the road to " + id + ".";
    return Article.newBuilder()
        .setId(id)
        .setPublisher(id + ".example")
        .setSource("test")
        .setTitle("Road to " + id + " closed")
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(NOON.plus(Duration.ofMinutes(minute)))
        .setEventTime(NOON.plus(Duration.ofMinutes(minute)))
        .setMode(Mode.LIVE)
        .setOrigin(Origin.newBuilder().setId(origin).build())
        .setStory("story-1")
        .setStoryTitle("The flood of March");
  }

  static Entity place(String name) {
    return Entity.newBuilder()
        .setId("location:" + name)
        .setName(name)
        .setType(EntityType.LOCATION)
        .build();
  }

  void send(String id, int minute, String origin) {
    send(article(id, minute, origin).build());
  }

  void act(Alert alert, ActionKind kind) {
    act(alert, kind, kind + alert.getId(), null);
  }

  /// @param request the id of the request: what is sent twice under one id is done once
  void act(Alert alert, ActionKind kind, String request, @Nullable Instant until) {
    DeskAction action =
        DeskAction.newBuilder()
            .setId(request)
            .setUntil(until)
            .setText("of late")
            .setAlertId(alert.getId())
            .setRuleId(alert.getRuleId())
            .setGroup(alert.getGroup())
            .setKind(kind)
            .setBy("Ann")
            .setAt(NOON)
            .build();
    input(Topics.DESK_ACTIONS).pipeInput(alert.getId(), action);
  }

  void pass(Duration time) {
    driver.advanceWallClockTime(time);
  }

  /// Takes over the state of another stream, as a task does that is restored on another instance:
  /// the stores are there, nothing is in memory.
  void restore(AlertStream other) {
    for (String name :
        List.of(
            AlertStores.MATCHED_ARTICLES,
            AlertStores.COUNTED_MATCHES,
            AlertStores.GROUP_ALERTS,
            AlertStores.DESK_REQUESTS,
            AlertStores.HANDOVERS)) {
      try (var all = other.driver.<String, Object>getKeyValueStore(name).all()) {
        var store = driver.<String, Object>getKeyValueStore(name);
        all.forEachRemaining(entry -> store.put(entry.key, entry.value));
      }
    }
  }

  /// How many entries a store holds.
  int stored(String store) {
    int stored = 0;
    try (var all = driver.<String, Object>getKeyValueStore(store).all()) {
      for (; all.hasNext(); all.next()) stored++;
    }
    return stored;
  }

  /// The revisions written since they were last asked for.
  List<Alert> alerts() {
    return driver
        .createOutputTopic(
            Topics.ALERTS.name(),
            new StringDeserializer(),
            Topics.ALERTS.serde(schemas).deserializer())
        .readValuesToList();
  }

  List<Match> matches() {
    return driver
        .createOutputTopic(
            Topics.MATCHES.name(),
            new StringDeserializer(),
            Topics.MATCHES.serde(schemas).deserializer())
        .readValuesToList();
  }

  double dropped(String stage, String reason) {
    return meters
        .get("wirewatch.stage.dropped")
        .tags("stage", stage, "reason", reason)
        .counter()
        .count();
  }

  double failures(String ruleId) {
    return meters.get("wirewatch.rule.failures").tag("rule", ruleId).counter().count();
  }

  double count(String name, String stage) {
    return meters.find(name).tag("stage", stage).counters().stream()
        .mapToDouble(c -> c.count())
        .sum();
  }

  @Override
  public void close() {
    driver.close();
  }

  private <V extends SpecificRecord> TestInputTopic<String, V> input(AvroTopic<V> topic) {
    return driver.createInputTopic(
        topic.name(), new StringSerializer(), topic.serde(schemas).serializer());
  }
}
