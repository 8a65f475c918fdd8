package io.wirewatch.runtime.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StreamsPropertiesTest {

  @TempDir Path directory = Path.of("");

  @Test
  void whatIsConfiguredForEveryClientIsOverOurOwnForOneKindOfClient() {
    Map<String, String> given =
        Map.of("compression.type", "zstd", "fetch.max.wait.ms", "20", "linger.ms", "1");

    Properties properties = of(given);

    given.forEach((key, value) -> assertEquals(value, properties.get(key), key));
    for (String kind : List.of("producer.", "consumer.", "main.consumer.")) {
      given.keySet().forEach(key -> assertFalse(properties.containsKey(kind + key), kind + key));
    }
  }

  @Test
  void onlyTheConsumersThatStagesWorkFromAreAnsweredSoonerThanTheDefault() {
    Properties properties = of(Map.of());

    assertEquals(50, properties.get("main.consumer.fetch.max.wait.ms"));
    for (String kind : List.of("", "consumer.", "global.consumer.", "restore.consumer.")) {
      assertFalse(properties.containsKey(kind + "fetch.max.wait.ms"), kind);
    }
  }

  private Properties of(Map<String, String> given) {
    KafkaSettings kafka = new KafkaSettings("127.0.0.1:1", given);
    return StreamsProperties.of(
        "test",
        StreamsSettings.defaults(),
        Contexts.withoutBrokers(kafka, directory, new SimpleMeterRegistry()));
  }
}
