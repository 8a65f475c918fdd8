package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.enrich.EventReports.Report;
import io.wirewatch.enrich.clean.Cleaned;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Prints how well the stories of a labelled set are found, after the last article, with all that
/// was merged and parted: `-Dstories.set=FILE`, lines of `{"id","event","text"}`, gzipped, the
/// event named by the number of its topic, a hyphen, and which of the topic's it is.
///
/// The set's own order is that of the hashes of the ids; eight random ones follow.
@EnabledIfSystemProperty(named = "stories.set", matches = ".+")
final class StoriesOfASetTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int ORDERS = 8;

  private final Enricher enricher = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));

  @Test
  void articlesOnOneEventAreOneStory() throws IOException {
    List<Report> set = set(Path.of(System.getProperty("stories.set", "")));
    double own = print("the set's order", set);
    double sum = 0;
    for (int seed = 1; seed <= ORDERS; seed++) {
      List<Report> order = new ArrayList<>(set);
      Collections.shuffle(order, new Random(seed));
      sum += print("order " + seed, order);
    }
    System.out.printf(
        "score: stories of a set, mean of %d orders, F1 %.4f%n", ORDERS, sum / ORDERS);
    assertTrue(own > 0.9, () -> "B-cubed F1 " + own);
  }

  private static double print(String what, List<Report> order) {
    Map<Report, String> stories = EventReports.placed(Newsroom.inMemory(), inTime(order));
    double all = EventReports.bCubed(stories);
    System.out.printf(
        "score: stories of a set, %s, B-cubed F1 %.4f, even topics %.4f, odd ones %.4f, stories %d%n",
        what,
        all,
        EventReports.bCubed(only(stories, topic -> topic % 2 == 0)),
        EventReports.bCubed(only(stories, topic -> topic % 2 == 1)),
        stories.values().stream().distinct().count());
    return all;
  }

  private static Map<Report, String> only(Map<Report, String> stories, Predicate<Integer> ofTopic) {
    Map<Report, String> some = new HashMap<>();
    stories.forEach((report, story) -> {
      String event = report.event();
      if (ofTopic.test(Integer.valueOf(event.substring(0, event.indexOf('-'))))) {
        some.put(report, story);
      }
    });
    return some;
  }

  /// The same, each received a millisecond after the one before.
  private static List<Report> inTime(List<Report> order) {
    List<Report> inTime = new ArrayList<>();
    for (Report report : order) {
      Instant at = START.plusMillis(inTime.size());
      Article article =
          Article.newBuilder(report.prepared().article())
              .setReceivedAt(at)
              .setEventTime(at)
              .build();
      inTime.add(new Report(report.event(), new Prepared(article, report.prepared().features())));
    }
    return inTime;
  }

  private List<Report> set(Path file) throws IOException {
    List<Report> set = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode one = new ObjectMapper().readTree(line);
        String text = one.path("text").asText();
        set.add(new Report(one.path("event").asText(), prepared(one.path("id").asText(), text)));
      }
    }
    set.sort(Comparator.comparing(report -> hash(report.id())));
    return set;
  }

  private Prepared prepared(String id, String text) {
    RawArticle raw =
        RawArticle.newBuilder()
            .setId(id)
            .setPublisher(id + ".example")
            .setSource("test")
            .setReceivedAt(START)
            .setMediaType("text/plain")
            .setBody(ByteBuffer.allocate(0))
            .build();
    String title = text.lines().findFirst().orElse("");
    return enricher.prepare(raw, Cleaned.asIs(title, text), PartListener.NONE);
  }

  private static String hash(String id) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
