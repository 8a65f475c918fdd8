package io.wirewatch.launcher.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.Broker;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Episodes;
import io.wirewatch.rules.trigger.Facts;
import io.wirewatch.rules.trigger.Known;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.KafkaSettings;
import io.wirewatch.runtime.streams.TopicAdmin;
import io.wirewatch.runtime.streams.TopicTail;
import io.wirewatch.runtime.streams.TopicWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// That the alerts are those of one thread that has all articles before it, though the service is
/// killed twice on the way, on a real broker with six partitions.
@Timeout(240)
class AlertsUnderKillsIT {

  private static final int ARTICLES = 3_000;
  private static final int STORIES = 40;

  /// How long the alerts may take, after the last article was sent, to be the expected ones.
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private static final String RULE =
      """
      id: floods
      title: Floods
      watch: flood
      trigger: { threshold: { count: origins, atLeast: 4, within: PT10M } }
      group: story
      rearm: PT5M
      """;

  private final Random random = new Random(11);
  private final Instant start =
      Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(5));
  private final Map<String, Alert> alerts = new ConcurrentHashMap<>();
  private final Set<String> revisions = ConcurrentHashMap.newKeySet();
  private final List<String> twice = Collections.synchronizedList(new ArrayList<>());

  @Test
  void theAlertsAreThoseOfOneThreadThoughTheServiceIsKilledTwice(@TempDir Path folder)
      throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/floods.yaml"), RULE);
    List<Article> articles = articles();
    try (Broker broker = Broker.open(folder.resolve("broker"))) {
      ServiceContext context = context(broker, folder);
      try (TopicAdmin admin = TopicAdmin.open(context.kafka())) {
        admin.create(Topics.all(), (short) 1);
      }
      try (TopicTail<Alert> _ =
              TopicTail.start(Topics.ALERTS, context, (id, alert, position) -> note(id, alert));
          TopicWriter<Article> writer =
              TopicWriter.open(Topics.ARTICLES, context, Duration.ofSeconds(10))) {
        runAndKillTwice(broker, folder, articles, writer);
      }
    }
    assertEquals(List.of(), twice, "no revision is written twice");
  }

  private void runAndKillTwice(
      Broker broker, Path folder, List<Article> articles, TopicWriter<Article> writer)
      throws Exception {
    Process service = AlertProcess.start(broker.bootstrapServers(), folder);
    try {
      int third = articles.size() / 3;
      for (int part = 0; part < 3; part++) {
        int before = revisions.size();
        send(
            articles.subList(part * third, part == 2 ? articles.size() : (part + 1) * third),
            writer);
        until(() -> revisions.size() > before);
        if (part == 2) break;
        service.destroyForcibly().waitFor();
        service = AlertProcess.start(broker.bootstrapServers(), folder);
      }
      List<String> expected = expected(articles);
      assertTrue(expected.size() > STORIES, "too few alerts to prove anything");
      comesToStand(expected, folder);
    } finally {
      service.destroyForcibly().waitFor();
    }
  }

  /// Waits until the alerts are the expected ones; tells the difference when they do not become so.
  private void comesToStand(List<String> expected, Path folder)
      throws InterruptedException, IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!standing().equals(expected)) {
      if (Instant.now().isAfter(end)) fail(difference(expected) + logOf(folder));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private String difference(List<String> expected) {
    List<String> standing = standing();
    List<String> missing = expected.stream().filter(l -> !standing.contains(l)).toList();
    List<String> extra = standing.stream().filter(l -> !expected.contains(l)).toList();
    return "expected %d alerts, %d stand after %s\nmissing:\n  %s\nextra:\n  %s\n"
        .formatted(
            expected.size(),
            standing.size(),
            PATIENCE,
            String.join("\n  ", missing),
            String.join("\n  ", extra));
  }

  private static String logOf(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("process.log"));
    int from = Math.max(0, lines.size() - 40);
    return "the service's last words:\n" + String.join("\n", lines.subList(from, lines.size()));
  }

  private static void send(List<Article> articles, TopicWriter<Article> writer) {
    List<CompletableFuture<Void>> sent =
        articles.stream().map(article -> writer.write(article.getId(), article)).toList();
    sent.forEach(CompletableFuture::join);
  }

  private void note(String id, @Nullable Alert alert) {
    if (alert == null) return;
    alerts.put(id, alert);
    String revision = id + "." + alert.getRevision();
    if (!revisions.add(revision)) twice.add(revision);
  }

  private List<String> standing() {
    return alerts.values().stream()
        .filter(a -> a.getChange() != Change.MERGED && a.getChange() != Change.WITHDRAWN)
        .map(a ->
            line(a.getGroup(), a.getOpenedAt(), a.getFirstAt(), a.getLastAt(), a.getArticles()))
        .sorted()
        .toList();
  }

  private static List<String> expected(List<Article> articles) {
    Rule rule =
        switch (RuleFile.parse(RULE)) {
          case Parsed.Valid valid -> valid.rules().getFirst();
          case Parsed.Invalid invalid -> throw new AssertionError(invalid);
        };
    Map<String, SortedSet<Counted>> groups = new TreeMap<>();
    for (Article a : articles) {
      groups
          .computeIfAbsent(a.getStory(), _ -> new TreeSet<>())
          .add(
              new Counted(
                  a.getId(),
                  a.getPublisher(),
                  a.getOrigin().getId(),
                  a.getStory(),
                  a.getEventTime(),
                  Facts.NONE));
    }
    List<String> lines = new ArrayList<>();
    groups.forEach((group, set) -> {
      Known known = Known.through(Instant.now());
      for (Episode e : Episodes.of(set, rule.trigger(), rule.timing(), known)) {
        lines.add(line(group, e.openedAt(), e.firstAt(), e.lastAt(), e.counts().articles()));
      }
    });
    return lines.stream().sorted().toList();
  }

  private static String line(
      String group, Instant opened, Instant first, Instant last, int articles) {
    return "%s opened %s, %s to %s, %d".formatted(group, opened, first, last, articles);
  }

  /// Articles of four hours, each story in bursts, in an order that is anybody's, some of them sent
  /// twice.
  private List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int story = random.nextInt(STORIES);
      int burst = 10 + 70 * random.nextInt(3) + story % 7;
      Instant at = start.plus(Duration.ofMinutes(burst)).plusSeconds(random.nextInt(1_500));
      articles.add(article("a" + i, "story-" + story, at));
    }
    List<Article> again = articles.stream().filter(_ -> random.nextInt(10) == 0).toList();
    articles.addAll(again);
    Collections.shuffle(articles, random);
    return articles;
  }

  private Article article(String id, String story, Instant at) {
    return Article.newBuilder()
        .setId(id)
        .setPublisher("p" + random.nextInt(20))
        .setSource("test")
        .setTitle("News " + id)
        .setText("A flood came.")
        .setLanguage("en")
        .setReceivedAt(at)
        .setEventTime(at)
        .setOrigin(Origin.newBuilder().setId("o" + random.nextInt(200)).build())
        .setStory(story)
        .build();
  }

  private static ServiceContext context(Broker broker, Path folder) {
    return new ServiceContext(
        KafkaSettings.plain(broker.bootstrapServers()),
        BundledSchemas.load(),
        new SimpleMeterRegistry(),
        new Health(),
        folder.resolve("reader"),
        Clock.systemUTC());
  }

  private static void until(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    while (!condition.getAsBoolean()) {
      if (Thread.interrupted()) throw new InterruptedException();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
