package io.wirewatch.launcher.broker;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/// A broker in a container, published at one fixed free port so that a restart keeps its address.
final class ContainerBroker implements Broker {

  private static final int CLIENT_PORT = 9092;

  private final KafkaContainer container;

  ContainerBroker(String image) {
    var published = new PortBinding(Binding.bindPort(Ports.free()), new ExposedPort(CLIENT_PORT));
    container =
        new KafkaContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka"))
            .withImagePullPolicy(_ -> false)
            .withEnv("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(BrokerSettings.MAX_BATCH_BYTES))
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withCreateContainerCmdModifier(command ->
                Objects.requireNonNull(command.getHostConfig()).withPortBindings(published));
    container.start();
  }

  static boolean isPresent(String image) {
    if (!Broker.dockerSocketExists()) {
      return false;
    }
    try {
      DockerClientFactory.instance().client().inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException _) {
      return false;
    }
  }

  @Override
  public String bootstrapServers() {
    return container.getBootstrapServers();
  }

  @Override
  public void stop() {
    container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void start() {
    container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void close() {
    container.stop();
  }
}
