package io.wirewatch.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.BrokerSettings;
import io.wirewatch.launcher.broker.EmbeddedBroker;
import io.wirewatch.launcher.replay.ArticleLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles in six partitions: those committed are replayed in the order of their receipt.
final class BacktestTopicIT {

  private static final int ARTICLES = 60;

  @Test
  void theTopicIsReplayedFromATimeOn(@TempDir Path directory) throws Exception {
    Path rule =
        Files.writeString(directory.resolve("r.yaml"), RulesCommandTest.RULE.formatted(ARTICLES));
    try (var broker = EmbeddedBroker.start(BrokerSettings.onFreePorts(directory.resolve("log")))) {
      createTopic(broker);
      write(broker, 0, ARTICLES, true);
      write(broker, ARTICLES, ARTICLES + 5, false);
      JsonNode all = backtest(broker, rule, "2026-01-01");
      assertEquals(ARTICLES, all.path("articles").asInt());
      assertEquals(1, all.path("alerts").size());
      assertEquals(0, backtest(broker, rule, "2200-01-01").path("articles").asInt());
    }
  }

  private static JsonNode backtest(EmbeddedBroker broker, Path rule, String from)
      throws IOException {
    Said said =
        Said.by(
            "rules",
            "backtest",
            "--json",
            "--rules",
            rule.toString(),
            "--from",
            from,
            "--bootstrap",
            broker.bootstrapServers());
    assertEquals(0, said.status(), said.out());
    return new ObjectMapper().readTree(said.out());
  }

  private static void createTopic(EmbeddedBroker broker) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      NewTopic topic =
          new NewTopic(Topics.ARTICLES.name(), 6, (short) 1)
              .configs(Map.of("message.timestamp.type", "LogAppendTime"));
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  private static void write(EmbeddedBroker broker, int from, int until, boolean commit) {
    Map<String, Object> properties =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "writer");
    var articles = Topics.ARTICLES.serde(BundledSchemas.load()).serializer();
    ArticleLines lines = new ArticleLines();
    try (var producer = new KafkaProducer<>(properties, new StringSerializer(), articles)) {
      producer.initTransactions();
      producer.beginTransaction();
      for (int i = from; i < until; i++) {
        String time = "12:%02d".formatted(i % 60);
        Article article =
            lines.article(RulesCommandTest.line("a" + i, time, "A flood " + i).strip());
        var _ = producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), "a" + i, article));
      }
      if (commit) producer.commitTransaction();
      else producer.abortTransaction();
    }
  }
}
