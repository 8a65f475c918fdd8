package io.wirewatch.alert.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// That the alerts are a function of the set of articles: however six partitions interleave, in
/// whatever batches, and however often tasks crash and start again, they are those of one thread
/// that has all articles before it. `-Dinvariants.cases` says how many cases, over all triggers.
class TopologyInvariantsTest {

  private static final int CASES = Integer.getInteger("invariants.cases", 1_800);
  private static final Duration DAY = Duration.ofDays(1);
  static final List<String> KINDS = RandomNews.KINDS;

  /// What is broken on purpose, so that it is seen that a comparison fails.
  ///
  /// @param rule does something to a rule before the topology reads it
  /// @param losses what gets lost between the stages
  /// @param resent the id that an article is sent under for the second time
  private record Sabotage(
      UnaryOperator<String> rule, Newsroom.Losses losses, UnaryOperator<String> resent) {
    static final Sabotage NONE =
        new Sabotage(UnaryOperator.identity(), _ -> false, UnaryOperator.identity());
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void theAlertsAreThoseOfOneThreadThatHasAllArticlesBeforeIt(String kind) {
    int episodes = 0;
    for (int seed = 0; seed < CASES / KINDS.size(); seed++) {
      Outcome outcome = run(kind, seed, Sabotage.NONE);
      String name = kind + " " + seed;
      assertEquals(outcome.oracle.countedArticles, outcome.topology.countedArticles, name);
      assertEquals(lines(outcome.oracle.alerts), lines(outcome.topology.alerts), name);
      episodes += outcome.oracle.alerts.size();
    }
    assertTrue(episodes > CASES / KINDS.size() / 2, "too few to prove anything: " + episodes);
  }

  @Test
  void theOpeningsOfThresholdsAreThoseThatAreFoundBySearching() {
    for (int seed = 0; seed < CASES / KINDS.size(); seed++) {
      Case news = Case.of("threshold", seed);
      PlainNews oracle = new PlainNews(news.sent, news.end());
      for (Rule rule : news.read(UnaryOperator.identity()).index().rules()) {
        if (!rule.timing().holdFor().isZero()) continue;
        oracle
            .groupsOf(rule)
            .forEach(group ->
                assertEquals(
                    oracle.openings(rule, (Trigger.Threshold) rule.trigger(), group),
                    oracle.episodes(rule).stream()
                        .filter(e -> e.group().equals(group))
                        .map(PlainNews.Outline::openedAt)
                        .toList()));
      }
    }
  }

  @Test
  void aWindowThatIncludesItsBeginningIsNoticed() {
    UnaryOperator<String> wider =
        rule -> rule.replaceAll("within: PT(\\d+)M", "within: PT$1M0.001S");
    assertTrue(isNoticed(new Sabotage(wider, _ -> false, UnaryOperator.identity())));
  }

  @Test
  void aMatchLostInTenThousandIsNoticed() {
    AtomicInteger matches = new AtomicInteger();
    Newsroom.Losses losses = _ -> matches.incrementAndGet() % 10_000 == 5_000;
    boolean noticed = isNoticed(new Sabotage(UnaryOperator.identity(), losses, id -> id));
    assertTrue(noticed, () -> "of " + matches + " matches");
  }

  @Test
  void rewritesCountedOtherwiseThanTheRuleSaysAreNoticed() {
    UnaryOperator<String> otherwise =
        rule ->
            rule.contains("derived: count")
                ? rule.replace("derived: count\n", "")
                : rule + "derived: count\n";
    assertTrue(isNoticed(new Sabotage(otherwise, _ -> false, UnaryOperator.identity())));
  }

  @Test
  void anIdMadeUpAnewWheneverAnArticleIsSentIsNoticed() {
    Random random = new Random(1);
    UnaryOperator<String> anew = id -> id + "-" + random.nextLong();
    assertTrue(isNoticed(new Sabotage(UnaryOperator.identity(), _ -> false, anew)));
  }

  @Test
  void whatIsForgottenChangesNoAlert() {
    for (int seed = 0; seed < 60; seed++) {
      String kind = KINDS.get(seed % KINDS.size());
      Case news = Case.of(kind, seed);
      Newsroom room = news.run(Sabotage.NONE);
      List<PlainNews.Outline> before = standing(room);
      for (int day = 0; day < 12; day++) {
        room.pass(DAY, DAY);
        room.forget();
      }
      assertEquals(lines(before), lines(standing(room)), kind + " " + seed);
    }
  }

  @Test
  void aBurstAcrossTheEdgeOfAnHourFiresAndOneFewerNever() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int number = 2 + random.nextInt(4);
      Instant edge = RandomNews.NOON.plus(Duration.ofHours(random.nextInt(20)));
      for (int missing = 0; missing <= 1; missing++) {
        List<RandomNews.Sent> burst = burst(random, edge, number - missing);
        Newsroom room = room(random, threshold(number));
        burst.forEach(sent -> room.append(sent.article(), sent.at()));
        room.settle();
        assertEquals(1 - missing, room.alerts().size(), "seed " + seed);
        assertEquals(
            1 - missing, room.revisions().stream().filter(TopologyInvariantsTest::opens).count());
      }
    }
  }

  @Test
  void oneFromTheFutureAndOneFrom1970SpoilNothing() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<RandomNews.Sent> burst = burst(random, RandomNews.NOON, 3);
      Newsroom room = room(random, threshold(3));
      Instant start = burst.getFirst().at();
      room.append(dated(burst.getFirst().article(), "past", Instant.EPOCH), start);
      Instant future = Instant.parse("2099-01-01T00:00:00Z");
      room.append(dated(burst.getFirst().article(), "future", future), start);
      burst.forEach(sent -> room.append(sent.article(), sent.at()));
      room.settle();
      Alert alert = room.alerts().values().iterator().next();
      assertEquals(1, room.alerts().size());
      assertEquals(3, alert.getOrigins());
      assertEquals(AlertState.OPEN, alert.getState());
      room.pass(Duration.ofHours(3), Duration.ofHours(1));
      assertEquals(AlertState.RESOLVED, room.alerts().values().iterator().next().getState());
    }
  }

  @Test
  void anEditedRuleDoesNotFireOnThePast() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Rulebook rulebook = new Rulebook(3);
      revise(rulebook, "r0", threshold(4), 0);
      Newsroom room = new Newsroom(random, 6, rulebook, RandomNews.NOON, _ -> false);
      List<RandomNews.Sent> burst = burst(random, RandomNews.NOON, 3);
      burst.forEach(sent -> room.append(sent.article(), sent.at()));
      room.settle();
      revise(rulebook, "r0", threshold(2), 1);
      room.pass(Duration.ofMinutes(5), Duration.ofMinutes(1));
      assertEquals(Map.of(), room.alerts(), "seed " + seed);
    }
  }

  private static boolean opens(Alert alert) {
    return alert.getChange() == Change.OPENED;
  }

  private static Article dated(Article article, String id, Instant at) {
    return Article.newBuilder(article).setId(id).setEventTime(at).build();
  }

  /// So many origins within the hour, half of them before the edge and half after, each of them
  /// copied and sent twice, in any order.
  private static List<RandomNews.Sent> burst(Random random, Instant edge, int origins) {
    List<RandomNews.Sent> burst = new ArrayList<>();
    for (int i = 0; i < origins; i++) {
      Instant at = edge.plusSeconds((i % 2 == 0 ? -1 : 1) * (1L + random.nextInt(1_700)));
      for (int copy = 0; copy < 1 + random.nextInt(3); copy++) {
        Article article = RandomNews.flood("a" + i + "-" + copy, "o" + i, at);
        Instant sent = edge.plusSeconds(1_800 + random.nextInt(600));
        burst.add(new RandomNews.Sent(article, sent));
        burst.add(new RandomNews.Sent(article, sent.plusSeconds(random.nextInt(60))));
      }
    }
    burst.sort(Comparator.comparing(RandomNews.Sent::at));
    return burst;
  }

  private static String threshold(int atLeast) {
    return """
    id: r0
    title: Floods
    watch: flood
    trigger: { threshold: { count: origins, atLeast: %d, within: PT1H } }
    """
        .formatted(atLeast);
  }

  private static Newsroom room(Random random, String rule) {
    Rulebook rulebook = new Rulebook(3);
    revise(rulebook, "r0", rule, 0);
    return new Newsroom(random, 6, rulebook, RandomNews.NOON.minus(DAY), _ -> false);
  }

  private static void revise(Rulebook rulebook, String id, String yaml, int second) {
    Rulebook.Change change =
        rulebook.revise(
            id,
            RuleRevision.newBuilder()
                .setId(id)
                .setYaml(yaml)
                .setAuthor("test")
                .setRevisedAt(RandomNews.NOON.plusSeconds(second))
                .build());
    assertTrue(change instanceof Rulebook.Change.InForce, () -> change + "\n" + yaml);
  }

  /// Whether any of the cases comes out otherwise.
  private static boolean isNoticed(Sabotage sabotage) {
    for (int seed = 0; seed < CASES; seed++) {
      Outcome outcome = run(KINDS.get(seed % KINDS.size()), seed / KINDS.size(), sabotage);
      if (!outcome.oracle.equals(outcome.topology)) return true;
    }
    return false;
  }

  private static Outcome run(String kind, int seed, Sabotage sabotage) {
    Case news = Case.of(kind, seed);
    Newsroom room = news.run(sabotage);
    PlainNews oracle = new PlainNews(news.sent, news.end());
    Iterable<Rule> rules = news.read(UnaryOperator.identity()).index().rules();
    List<PlainNews.Outline> expected = new ArrayList<>();
    rules.forEach(rule -> expected.addAll(oracle.episodes(rule)));
    return new Outcome(
        new Result(oracle.counted(rules).toString(), sorted(expected)),
        new Result(room.counted().toString(), sorted(standing(room))));
  }

  /// The alerts that were not taken back.
  private static List<PlainNews.Outline> standing(Newsroom room) {
    return sorted(
        room.alerts().values().stream()
            .filter(a -> a.getChange() != Change.MERGED && a.getChange() != Change.WITHDRAWN)
            .map(TopologyInvariantsTest::outline)
            .toList());
  }

  private static PlainNews.Outline outline(Alert alert) {
    assertEquals(0, alert.getEvidenceOmitted(), "the cases are small enough to show all");
    return new PlainNews.Outline(
        alert.getRuleId(),
        alert.getGroup(),
        alert.getOpenedAt(),
        alert.getFirstAt(),
        alert.getLastAt(),
        alert.getPublishers(),
        alert.getOrigins(),
        alert.getEvidence().stream().map(e -> e.getArticleId()).toList());
  }

  private static List<PlainNews.Outline> sorted(List<PlainNews.Outline> outlines) {
    return List.copyOf(outlines.stream().sorted().toList());
  }

  private static String lines(List<PlainNews.Outline> outlines) {
    return String.join("\n", outlines.stream().map(PlainNews.Outline::toString).toList());
  }

  /// What came of a case.
  private record Outcome(Result oracle, Result topology) {}

  /// @param countedArticles the versions of articles that are counted, by rule and group
  private record Result(String countedArticles, List<PlainNews.Outline> alerts) {}

  /// News and rules, and the chances by which they are processed.
  private record Case(int seed, Map<String, String> rules, List<RandomNews.Sent> sent) {

    static Case of(String kind, int seed) {
      RandomNews news = new RandomNews(new Random(31L * seed + kind.hashCode()), kind);
      return new Case(seed, news.rules(), news.articles());
    }

    Instant end() {
      return sent.getLast().at().plus(Duration.ofHours(20));
    }

    Rulebook read(UnaryOperator<String> editing) {
      Rulebook rulebook = new Rulebook(3);
      rules.forEach((id, yaml) -> revise(rulebook, id, editing.apply(yaml), 0));
      return rulebook;
    }

    Newsroom run(Sabotage sabotage) {
      Random chance = new Random(seed);
      Instant start = sent.getFirst().at().minus(DAY);
      Newsroom room = new Newsroom(chance, 6, read(sabotage.rule), start, sabotage.losses);
      TreeSet<String> known = new TreeSet<>();
      for (RandomNews.Sent each : sent) {
        String id = each.article().getId();
        String as = known.add(id) ? id : sabotage.resent.apply(id);
        room.append(Article.newBuilder(each.article()).setId(as).build(), each.at());
      }
      room.settle();
      room.pass(Duration.between(sent.getLast().at(), end()), Duration.ofHours(2));
      return room;
    }
  }
}
