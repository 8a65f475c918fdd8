package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// News as they could come, and rules for them, made up by chance: in bursts and trickles, on a
/// grid of minutes so that window edges are hit, late, twice, corrected, moved to another story,
/// killed, from 1970 and from the future.
final class RandomNews {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /// The kinds of triggers.
  static final List<String> KINDS =
      List.of("threshold", "spike", "first", "absence", "figure", "sequence");

  private static final List<String> GROUPS = List.of("rule", "story", "publisher", "entity:PERSON");
  private static final List<String> COUNTS =
      List.of("articles", "publishers", "origins", "persons", "stories");

  private final Random random;
  private final String kind;

  RandomNews(Random random, String kind) {
    this.random = random;
    this.kind = kind;
  }

  /// What is sent, and when.
  record Sent(Article article, Instant at) {}

  /// The rules, by id, as they are written.
  Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    int number = 1 + random.nextInt(2);
    for (int i = 0; i < number; i++) rules.put("r" + i, rule("r" + i));
    return rules;
  }

  private String rule(String id) {
    String watch = kind.equals("sequence") ? "flood OR strike" : word(random.nextInt(2));
    String trigger = trigger();
    boolean counted = Math.floorMod(trigger.hashCode(), 4) == 0;
    return """
    id: %s
    title: Rule %s
    watch: %s
    trigger:
      %s
    group: %s
    rearm: %s
    """
            .formatted(id, id, watch, trigger, pick(GROUPS), minutes(10 * random.nextInt(8)))
        + (kind.equals("threshold") && random.nextInt(3) == 0
            ? "for: " + minutes(5 * (1 + random.nextInt(4))) + "\n"
            : "")
        + (counted ? "derived: count\n" : "");
  }

  private String trigger() {
    String within = minutes(10 * (1 + random.nextInt(9)));
    return switch (kind) {
      case "threshold" ->
          "threshold: { count: %s, atLeast: %d, within: %s }"
              .formatted(pick(COUNTS), 1 + random.nextInt(4), within);
      case "spike" ->
          "spike: { count: articles, factor: 2, within: %s, baseline: P1D, floor: %d, history: PT2H }"
              .formatted(within, 2 + random.nextInt(2));
      case "first" ->
          "first: { of: persons, unseenFor: %s, learn: %s }"
              .formatted(minutes(60 * (1 + random.nextInt(6))), minutes(30 * random.nextInt(5)));
      case "absence" ->
          "absence: { nothingFor: %s%s }"
              .formatted(
                  minutes(20 * (1 + random.nextInt(5))),
                  random.nextBoolean() ? ", publishers: any" : "");
      case "figure" -> "figure: { counted: troops, changesBy: 20%%, within: %s }".formatted(within);
      case "sequence" -> "sequence: { steps: [ flood, strike ], within: %s }".formatted(within);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /// The articles in the order that they are appended in.
  List<Sent> articles() {
    List<Sent> sent = new ArrayList<>();
    int hours = kind.equals("spike") || kind.equals("first") ? 30 : 10;
    int size = 5 + random.nextInt(35);
    int burst = random.nextInt(hours * 60);
    for (int i = 0; i < size; i++) {
      int minute = random.nextBoolean() ? burst + random.nextInt(60) : random.nextInt(hours * 60);
      Article article = article("a" + i, NOON.plus(Duration.ofMinutes(minute)));
      Instant at = article.getEventTime().plus(late());
      sent.add(new Sent(article, at));
      again(article, at, sent);
    }
    if (random.nextInt(4) == 0) sent.add(new Sent(article("old", Instant.EPOCH), NOON));
    if (random.nextInt(4) == 0) {
      sent.add(new Sent(article("future", Instant.parse("2099-01-01T00:00:00Z")), NOON));
    }
    sent.sort(Comparator.comparing(Sent::at));
    return sent;
  }

  /// Five minutes ahead to hours behind; where a silence is at stake, as late as it is waited for.
  private Duration late() {
    int most = kind.equals("absence") ? 10 : random.nextInt(5) == 0 ? 300 : 15;
    return Duration.ofSeconds(random.nextInt(60 * most) - (random.nextInt(6) == 0 ? 300 : 0));
  }

  /// Sometimes the same once more, sometimes another version.
  private void again(Article article, Instant at, List<Sent> sent) {
    Instant later = at.plusSeconds(1 + random.nextInt(kind.equals("absence") ? 60 : 4_000));
    switch (random.nextInt(10)) {
      case 0, 1 -> sent.add(new Sent(article, later));
      case 2 ->
          sent.add(new Sent(version(article).setText(text(random.nextInt(4))).build(), later));
      case 3 -> sent.add(new Sent(version(article).setStory(story()).build(), later));
      case 4 ->
          sent.add(
              new Sent(version(article).setText("").setStatus(PubStatus.CANCELED).build(), later));
      case 5 ->
          sent.add(
              new Sent(
                  version(article)
                      .setOrigin(Origin.newBuilder().setId("o" + random.nextInt(6)).build())
                      .build(),
                  later));
      case 6 ->
          sent.add(
              new Sent(version(article).setDerivedFrom(derivedFrom("again", at)).build(), later));
      case 7 -> sent.add(new Sent(moved(article), later));
      default -> {}
    }
  }

  /// The same version in another story.
  private static Article moved(Article article) {
    String other = article.getStory().equals("s0") ? "s1" : "s0";
    return Article.newBuilder(article).setStory(other).setMovedFrom(article.getStory()).build();
  }

  private static Article.Builder version(Article article) {
    return Article.newBuilder(article).setVersion(2);
  }

  private Article article(String id, Instant at) {
    return Article.newBuilder()
        .setId(id)
        .setPublisher("p" + random.nextInt(4))
        .setSource("test")
        .setTitle("News " + id)
        .setText(text(random.nextInt(4)))
        .setLanguage("en")
        .setReceivedAt(at)
        .setEventTime(at)
        .setOrigin(Origin.newBuilder().setId("o" + random.nextInt(6)).build())
        .setStory(story())
        .setDerivedFrom(derivedFrom(id, at))
        .setEntities(persons())
        .setFigures(figures())
        .build();
  }

  /// An article about a flood, of a publisher of its own.
  static Article flood(String id, String origin, Instant at) {
    return Article.newBuilder()
        .setId(id)
        .setPublisher(id + ".example")
        .setSource("test")
        .setTitle("News " + id)
        .setText(text(0))
        .setLanguage("en")
        .setReceivedAt(at)
        .setEventTime(at)
        .setOrigin(Origin.newBuilder().setId(origin).build())
        .setStory("s0")
        .build();
  }

  /// Of few, so that a rewrite and its source meet; sometimes not sure enough. By a chance of its
  /// own, since of the rest the tests ask that enough comes of it.
  private @Nullable DerivedFrom derivedFrom(String id, Instant at) {
    Random chance = new Random(id.hashCode() * 31L + at.toEpochMilli());
    double[] confidences = {0.6, 0.8, 0.801, 0.95};
    // Of one origin the first figure alone is compared: many rewrites would leave few alerts of it.
    if (chance.nextInt(kind.equals("figure") ? 12 : 4) > 0) return null;
    return DerivedFrom.newBuilder()
        .setArticleId("o" + chance.nextInt(6))
        .setConfidence(confidences[chance.nextInt(confidences.length)])
        .setFigures(List.of("212"))
        .build();
  }

  private String story() {
    return "s" + random.nextInt(2);
  }

  private List<Entity> persons() {
    List<Entity> persons = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      if (random.nextInt(4) > 0) continue;
      persons.add(
          Entity.newBuilder()
              .setId("n" + i)
              .setName("Name " + i)
              .setType(EntityType.PERSON)
              .build());
    }
    return persons;
  }

  private List<Figure> figures() {
    if (random.nextInt(3) == 0) return List.of();
    double[] values = {100, 110, 150, 300};
    @Nullable String speaker = random.nextBoolean() ? "the army" : null;
    return List.of(
        Figure.newBuilder()
            .setStart(0)
            .setEnd(1)
            .setValue(values[random.nextInt(values.length)])
            .setUnit("count")
            .setCounted(random.nextInt(4) == 0 ? "wounded" : "troops")
            .setSpeaker(speaker)
            .build());
  }

  /// 0 of a flood, 1 of a strike, 2 of both, else of neither.
  private static String text(int what) {
    return switch (what) {
      case 0 -> "A flood came.";
      case 1 -> "A strike began.";
      case 2 -> "A flood came and a strike began.";
      default -> "All was calm.";
    };
  }

  private static String word(int what) {
    return what == 0 ? "flood" : "strike";
  }

  private static String minutes(int minutes) {
    return "PT" + minutes + "M";
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
