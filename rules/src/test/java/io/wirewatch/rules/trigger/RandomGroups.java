package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Named;
import io.wirewatch.rules.model.ActiveHours;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/// Generated groups of articles, close enough to make episodes, gaps and ties, and triggers that
/// they set off now and then.
record RandomGroups(Random random) {

  static final List<String> KINDS =
      List.of("threshold", "spike", "first", "absence", "figure", "sequence");

  private static final List<Counting> COUNTINGS = List.of(Counting.values());

  /// A group, its trigger, and how far the stream is known.
  record Case(SortedSet<Counted> articles, Trigger trigger, Timing timing, Known known) {
    List<PlainOracle.Outline> episodes(Iterable<Counted> inOrder) {
      EpisodeFold fold = EpisodeFold.of(trigger, timing);
      inOrder.forEach(fold::add);
      return fold.episodes(known).stream().map(PlainOracle::outline).toList();
    }
  }

  Case group(String kind) {
    int span = spanMinutes(kind);
    SortedSet<Counted> articles = articles(kind, span);
    Instant through = Wires.MIDNIGHT.plus(Duration.ofMinutes(random.nextInt(span * 2)));
    return new Case(
        articles, trigger(kind), timing(kind), new Known(through, activity(articles, span)));
  }

  private int spanMinutes(String kind) {
    return switch (kind) {
      case "spike" -> 5 * 1440 + random.nextInt(1440);
      case "first" -> 600 + random.nextInt(4000);
      default -> 60 + random.nextInt(2000);
    };
  }

  private SortedSet<Counted> articles(String kind, int span) {
    TreeSet<Counted> articles = new TreeSet<>();
    int size = random.nextInt(kind.equals("absence") ? 12 : 60);
    int burst = random.nextInt(span);
    for (int i = 0; i < size; i++) {
      int minute = random.nextInt(3) == 0 ? burst + random.nextInt(40) : random.nextInt(span);
      articles.add(
          new Counted(
              "a" + i,
              "p" + random.nextInt(4),
              "o" + random.nextInt(12),
              "s" + random.nextInt(2),
              Wires.MIDNIGHT.plus(Duration.ofMinutes(minute)),
              facts()));
    }
    return articles;
  }

  private Facts facts() {
    List<Named> named = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (int name = 0; name < 8; name++) {
      if (random.nextInt(5) == 0) named.add(new Named("n" + name, "Name " + name));
    }
    while (claims.size() < 3 && random.nextInt(2) == 0) claims.add(claim());
    for (int step = 0; step < 3; step++) if (random.nextInt(3) == 0) steps.add(step);
    return new Facts(named, claims, steps);
  }

  private Claim claim() {
    double[] values = {40, 44, 52, 100, 300};
    String[] speakers = {null, "army", "ministry"};
    return Claim.newBuilder()
        .setValue(values[random.nextInt(values.length)])
        .setUnit(random.nextInt(6) == 0 ? "percent" : "count")
        .setCounted(random.nextInt(4) == 0 ? "wounded" : "troops")
        .setSpeaker(speakers[random.nextInt(speakers.length)])
        .build();
  }

  private Activity activity(SortedSet<Counted> articles, int span) {
    Activity activity = new Activity();
    articles.forEach(a -> activity.add(a.publisher(), a.eventTime()));
    int every = 1 + random.nextInt(90);
    for (int minute = 0; minute < span * 2; minute += every) {
      if (random.nextInt(8) == 0) minute += random.nextInt(600);
      activity.add("p" + random.nextInt(6), Wires.MIDNIGHT.plus(Duration.ofMinutes(minute)));
    }
    return activity;
  }

  private Trigger trigger(String kind) {
    Counting counting = COUNTINGS.get(random.nextInt(COUNTINGS.size()));
    Duration within = Duration.ofMinutes(5 + random.nextInt(120));
    return switch (kind) {
      case "threshold" -> new Trigger.Threshold(counting, 1 + random.nextInt(5), within);
      case "spike" ->
          new Trigger.Spike(
              counting,
              1.5 + random.nextInt(4),
              within.plusMinutes(25),
              Duration.ofDays(1 + random.nextInt(4)),
              2 + random.nextInt(3),
              Duration.ofHours(1 + random.nextInt(24)));
      case "first" ->
          new Trigger.First(
              Counting.PERSONS,
              Duration.ofHours(1 + random.nextInt(24)),
              Duration.ofHours(random.nextInt(12)));
      case "absence" ->
          new Trigger.Absence(Duration.ofMinutes(10 + random.nextInt(300)), random.nextBoolean());
      case "figure" ->
          new Trigger.FigureChange(
              random.nextBoolean()
                  ? Optional.of(new Expression.Counted("troops"))
                  : Optional.empty(),
              .2,
              within);
      case "sequence" ->
          new Trigger.Sequence(
              List.of(new Expression.Word("a"), new Expression.Word("b"), new Expression.Word("c"))
                  .subList(0, 2 + random.nextInt(2))
                  .stream()
                  .map(Expression.class::cast)
                  .toList(),
              within);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private Timing timing(String kind) {
    boolean holds = kind.equals("threshold") && random.nextBoolean();
    Optional<ActiveHours> hours =
        random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(
                new ActiveHours(
                    EnumSet.allOf(DayOfWeek.class),
                    LocalTime.of(random.nextInt(12), 0),
                    LocalTime.of(12 + random.nextInt(12), 0),
                    ZoneOffset.UTC));
    return new Timing(
        Duration.ofMinutes(random.nextInt(120)),
        holds ? Duration.ofMinutes(random.nextInt(60)) : Duration.ZERO,
        hours);
  }
}
