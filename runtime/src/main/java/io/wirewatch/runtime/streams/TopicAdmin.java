package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Creates the topics of the system and says how they stand.
public final class TopicAdmin implements AutoCloseable {

  private static final int SETTLE_TRIES = 50;
  private static final Duration SETTLE_PAUSE = Duration.ofMillis(100);

  private final Admin admin;

  private TopicAdmin(Admin admin) {
    this.admin = admin;
  }

  /// Opens an admin client of its own.
  public static TopicAdmin open(KafkaSettings kafka) {
    return new TopicAdmin(Admin.create(kafka.admin("topics")));
  }

  /// Creates the topics that are not there; leaves alone those that are, whatever their settings.
  ///
  /// @param replication copies of each partition; -1 for the brokers' default
  /// @return how each topic stands afterwards, in the order given
  /// @throws BrokersUnavailableException when the brokers do not answer
  public List<TopicState> create(List<? extends Topic> topics, short replication) {
    List<TopicState> states = new ArrayList<>();
    for (Topic topic : topics) {
      NewTopic wanted =
          new NewTopic(topic.name(), Optional.of(Topic.PARTITIONS), replicas(replication))
              .configs(topic.settings());
      boolean created = createOne(wanted);
      TopicState settled = settled(topic);
      states.add(created ? new TopicState.Created(topic.name()) : settled);
    }
    return states;
  }

  /// How each topic stands, in the order given.
  ///
  /// @throws BrokersUnavailableException when the brokers do not answer
  public List<TopicState> describe(List<? extends Topic> topics) {
    return topics.stream().map(this::state).toList();
  }

  @Override
  public void close() {
    admin.close();
  }

  private static Optional<Short> replicas(short replication) {
    return replication < 0 ? Optional.empty() : Optional.of(replication);
  }

  private boolean createOne(NewTopic topic) {
    try {
      Brokers.answer(admin.createTopics(List.of(topic)).all());
      return true;
    } catch (TopicExistsException e) {
      return false;
    }
  }

  /// How a topic that was just created stands: each broker learns of it in its own time.
  private TopicState settled(Topic topic) {
    TopicState state = state(topic);
    for (int tries = 1; state instanceof TopicState.Missing && tries < SETTLE_TRIES; tries++) {
      LockSupport.parkNanos(SETTLE_PAUSE.toNanos());
      state = state(topic);
    }
    return state;
  }

  private TopicState state(Topic topic) {
    try {
      TopicDescription found =
          Brokers.answer(admin.describeTopics(List.of(topic.name())).allTopicNames())
              .values()
              .iterator()
              .next();
      ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
      Config config =
          Brokers.answer(admin.describeConfigs(List.of(resource)).all()).values().iterator().next();
      Map<String, String> settings = new TreeMap<>();
      for (ConfigEntry entry : config.entries()) settings.put(entry.name(), entry.value());
      return TopicState.compare(
          topic,
          found.partitions().size(),
          found.partitions().getFirst().replicas().size(),
          settings);
    } catch (UnknownTopicOrPartitionException e) {
      return new TopicState.Missing(topic.name());
    }
  }
}
