package io.wirewatch.runtime.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirewatch.runtime.http.HttpSettings;
import io.wirewatch.runtime.streams.KafkaSettings;
import io.wirewatch.runtime.streams.StreamsSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigurationTest {

  @TempDir Path folder = Path.of("");

  enum Mood {
    CALM,
    VERY_BUSY
  }

  record Channel(URI url, Secret token, @Nullable Duration timeout) {
    Channel {
      timeout = Objects.requireNonNullElse(timeout, Duration.ofSeconds(5));
    }
  }

  record Example(
      KafkaSettings kafka,
      HttpSettings http,
      StreamsSettings streams,
      @Nullable Channel channel,
      List<String> words,
      Map<String, Secret> keys,
      Mood mood) {
    Example {
      words = words == null ? List.of() : List.copyOf(words);
      keys = keys == null ? Map.of() : Map.copyOf(keys);
      mood = Objects.requireNonNullElse(mood, Mood.CALM);
    }
  }

  @Test
  void whatIsAbsentTakesItsDefault() throws Exception {
    Example example = Configuration.load(Example.class, null, Map.of());
    assertEquals("localhost:9092", example.kafka().bootstrapServers());
    assertEquals(new HttpSettings("127.0.0.1", 8080), example.http());
    assertEquals(StreamsSettings.defaults(), example.streams());
    assertNull(example.channel());
    assertEquals(Mood.CALM, example.mood());
  }

  @Test
  void theFileSetsEveryKindOfValue() throws Exception {
    Example example =
        load(
            """
            kafka:
              bootstrapServers: a:1,b:2
              properties: { security.protocol: SASL_SSL, ssl: { truststore.type: PEM } }
            http: { port: 0 }
            streams: { commitInterval: 20ms, threads: 3 }
            channel: { url: https://desk.example/hook, token: s3cret, timeout: PT2M }
            words: [troops, ferry]
            mood: very-busy
            """,
            Map.of());
    assertEquals(
        Map.of("security.protocol", "SASL_SSL", "ssl.truststore.type", "PEM"),
        example.kafka().properties());
    assertEquals(0, example.http().port());
    assertEquals(Duration.ofMillis(20), example.streams().commitInterval());
    assertEquals(
        new Channel(
            URI.create("https://desk.example/hook"), new Secret("s3cret"), Duration.ofMinutes(2)),
        example.channel());
    assertEquals(List.of("troops", "ferry"), example.words());
    assertEquals(Mood.VERY_BUSY, example.mood());
  }

  @Test
  void theEnvironmentOverridesTheFile() throws Exception {
    Example example =
        load(
            "kafka: { bootstrapServers: a:1 }",
            Map.of(
                "WIREWATCH_KAFKA_BOOTSTRAP_SERVERS", "b:2",
                "WIREWATCH_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SSL",
                "WIREWATCH_WORDS", "one, two",
                "WIREWATCH_HOME", "not a setting of ours",
                "PATH", "/bin"));
    assertEquals("b:2", example.kafka().bootstrapServers());
    assertEquals(Map.of("security.protocol", "SSL"), example.kafka().properties());
    assertEquals(List.of("one", "two"), example.words());
  }

  @Test
  void secretsAreReadFromFiles() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "from a file\n");
    Example example =
        load(
            """
            channel: { url: https://desk.example, tokenFile: %s }
            keys: { deskFile: %s }
            kafka: { properties: { sasl.jaas.configFile: %s } }
            """
                .formatted(file, file, file),
            Map.of());
    Channel channel = Objects.requireNonNull(example.channel());
    assertEquals("from a file", channel.token().value());
    assertEquals(Map.of("desk", new Secret("from a file")), example.keys());
    assertEquals(Map.of("sasl.jaas.config", "from a file"), example.kafka().properties());
  }

  @Test
  void aSecretsFileNamedInTheEnvironmentWinsOverTheSettingsFile() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "newer");
    Example example =
        load(
            "channel: { url: https://desk.example, token: older }",
            Map.of("WIREWATCH_CHANNEL_TOKEN_FILE", file.toString()));
    assertEquals("newer", Objects.requireNonNull(example.channel()).token().value());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          misspelt key       | kafka: { bootstrapServer: a:1 } | unknown setting kafka.bootstrapServer; did you mean bootstrapServers?
          misspelt section   | kafak: { }                      | unknown setting kafak; did you mean kafka?
          not a number       | http: { port: eighty }          | http.port must be a whole number, was 'eighty'
          out of range       | http: { port: 70000 }           | http: port must be between 0 and 65535, was 70000
          not a duration     | streams: { commitInterval: 5 }  | streams.commitInterval must be a duration such as 30s or PT30S, was '5'
          not of the choice  | mood: merry                     | mood must be one of [CALM, VERY_BUSY], was 'merry'
          a list for a value | http: { host: [a, b] }          | http.host must be a single value, was [a, b]
          a value, no keys   | http: 8080                      | http must be a section with keys, was 8080
          """)
  void whatCannotBeUsedIsRefusedByName(String name, String yaml, String message) {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> load(yaml, Map.of()), name);
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void aMisspeltEnvironmentVariableIsRefusedByName() {
    ConfigurationException thrown =
        assertThrows(
            ConfigurationException.class,
            () -> load("", Map.of("WIREWATCH_KAFKA_BOOTSTRAP_SERVER", "a:1")));
    assertEquals(
        "unknown environment variable WIREWATCH_KAFKA_BOOTSTRAP_SERVER; did you mean"
            + " WIREWATCH_KAFKA_BOOTSTRAP_SERVERS?",
        thrown.getMessage());
  }

  @Test
  void theDescriptionNamesEverySettingAndNoSecret() throws Exception {
    Example example =
        load(
            """
            kafka: { properties: { sasl.jaas.config: hidden, security.protocol: SSL } }
            streams: { threads: 2 }
            channel: { url: https://desk.example, token: hidden }
            keys: { desk: hidden }
            """,
            Map.of());
    String description = Configuration.describe(example);
    assertFalse(description.contains("hidden"), description);
    assertFalse(example.toString().contains("hidden"), example.toString());
    assertEquals(
        """
        kafka.bootstrapServers: localhost:9092
        kafka.properties.sasl.jaas.config: ***
        kafka.properties.security.protocol: SSL
        http.host: 127.0.0.1
        http.port: 8080
        http.maxRequestBytes: 16777216
        streams.threads: 2
        streams.commitInterval: PT0.05S
        streams.standbys: 0
        streams.replacements: 5
        channel.url: https://desk.example
        channel.token: ***
        channel.timeout: PT5S
        words: []
        keys.desk: ***
        mood: CALM\
        """,
        description);
  }

  private Example load(String yaml, Map<String, String> environment)
      throws ConfigurationException, IOException {
    Path file = Files.writeString(folder.resolve("wirewatch.yaml"), yaml);
    return Configuration.load(Example.class, file, environment);
  }
}
