package io.wirewatch.alert.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.match.RuleIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;

/// The topology on so many partitions, run by one thread that decides by chance which task goes on,
/// by how many records, when it commits and when it crashes.
///
/// @see PartitionTask
final class Newsroom {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Random chance;
  private final int partitions;
  private final Rulebook rulebook;
  private final List<List<Record<String, Article>>> articles = new ArrayList<>();
  private final List<List<Record<String, GroupEvent>>> events = new ArrayList<>();
  private final List<PartitionTask<Article, GroupEvent>> matchers = new ArrayList<>();
  private final List<PartitionTask<GroupEvent, Alert>> counters = new ArrayList<>();
  private final List<CommittedStore<Match>> counted = new ArrayList<>();
  private final List<Alert> revisions = new ArrayList<>();
  private final Set<Integer> stalled = new TreeSet<>();
  private final Losses losses;
  private Instant now;

  /// Which matches get lost on the way: none, but for a control.
  interface Losses {
    boolean isLost(Match match);
  }

  Newsroom(Random chance, int partitions, Rulebook rulebook, Instant start, Losses losses) {
    this.chance = chance;
    this.partitions = partitions;
    this.rulebook = rulebook;
    this.now = start;
    this.losses = losses;
    CommittedStore<RuleRevision> rules = new CommittedStore<>(AlertStores.RULES);
    Stages stages = Stages.in(new SimpleMeterRegistry());
    for (int i = 0; i < partitions; i++) {
      articles.add(new ArrayList<>());
      events.add(new ArrayList<>());
      matchers.add(matcher(i, rules, stages));
      counters.add(counter(i, rules, stages));
    }
  }

  private PartitionTask<Article, GroupEvent> matcher(
      int partition, CommittedStore<RuleRevision> rules, Stages stages) {
    return new PartitionTask<>(
        partition,
        () -> now,
        List.of(rules, new CommittedStore<String>(AlertStores.MATCHED_ARTICLES)),
        () -> new MatchProcessor(rulebook, RuleIndex::match, stages.match(), stages.failures()));
  }

  private PartitionTask<GroupEvent, Alert> counter(
      int partition, CommittedStore<RuleRevision> rules, Stages stages) {
    CommittedStore<Match> matches = new CommittedStore<>(AlertStores.COUNTED_MATCHES);
    counted.add(matches);
    return new PartitionTask<>(
        partition,
        () -> now,
        List.of(
            rules,
            matches,
            new CommittedStore<Alert>(AlertStores.GROUP_ALERTS),
            new CommittedStore<Long>(AlertStores.DESK_REQUESTS),
            new CommittedStore<DeskAction>(AlertStores.HANDOVERS),
            new CommittedStore<Long>(AlertStores.PULSE_BEATS)),
        () -> new CountProcessor(rulebook, stages, partitions));
  }

  /// Appends an article at a time of the clock, and then lets the tasks go on for a while.
  void append(Article article, Instant at) {
    passTo(at);
    articles.get(partition(article)).add(new Record<>(article.getId(), article, at.toEpochMilli()));
    while (chance.nextInt(4) != 0) step();
  }

  /// Lets nobody read the partition of an article until [#resume].
  void stall(Article article) {
    stall(partition(article));
  }

  void stall(int partition) {
    stalled.add(partition);
  }

  void resume() {
    stalled.clear();
  }

  boolean isSamePartition(Article one, Article other) {
    return partition(one) == partition(other);
  }

  private int partition(Article article) {
    return Math.floorMod(article.getId().hashCode(), partitions);
  }

  /// Crashes all tasks, as when the process is killed.
  void crash() {
    matchers.forEach(PartitionTask::crash);
    counters.forEach(PartitionTask::crash);
  }

  /// Lets time pass in which those who count look, and nothing is read.
  void look(Duration time) {
    passTo(now.plus(time));
    counters.forEach(task -> task.punctuate(SECOND));
    counters.forEach(this::commitAlerts);
  }

  /// Lets time pass and those who count look, and aborts their transactions before they commit.
  void lookInVain(Duration time) {
    passTo(now.plus(time));
    counters.forEach(task -> task.punctuate(SECOND));
    counters.forEach(PartitionTask::revive);
  }

  /// Lets all tasks catch up, in whatever order, crashes included.
  void settle() {
    while (isBehind()) step();
    matchers.forEach(this::commitMatches);
    while (isBehind()) step();
    counters.forEach(this::commitAlerts);
  }

  /// Lets time pass with nothing coming, looking every so often.
  void pass(Duration time, Duration every) {
    Instant end = now.plus(time);
    while (now.isBefore(end)) {
      passTo(now.plus(every));
      for (int i = 0; i < partitions; i++) {
        if (!stalled.contains(i)) matchers.get(i).punctuate(SECOND);
      }
      settle();
      counters.forEach(task -> task.punctuate(SECOND));
      settle();
    }
  }

  /// Lets all tasks forget what is old.
  void forget() {
    counters.forEach(task -> task.punctuate(HOUR));
    counters.forEach(this::commitAlerts);
  }

  /// The last revision of each alert, by id.
  Map<String, Alert> alerts() {
    Map<String, Alert> alerts = new LinkedHashMap<>();
    revisions.forEach(alert -> alerts.put(alert.getId(), alert));
    return alerts;
  }

  /// Every revision, in the order they were written.
  List<Alert> revisions() {
    return List.copyOf(revisions);
  }

  /// The articles that are counted, by rule and group.
  Map<String, Set<String>> counted() {
    Map<String, Set<String>> groups = new TreeMap<>();
    counted.forEach(store ->
        store
            .all()
            .forEachRemaining(entry ->
                groups
                    .computeIfAbsent(StoreKeys.groupOf(entry.key).key(), _ -> new TreeSet<>())
                    .add(entry.value.getArticleId() + "." + entry.value.getArticleVersion())));
    return groups;
  }

  private void passTo(Instant later) {
    if (later.isAfter(now)) now = later;
  }

  private boolean isBehind() {
    for (int i = 0; i < partitions; i++) {
      boolean reads = !stalled.contains(i);
      if (reads && matchers.get(i).position() < articles.get(i).size()) return true;
      if (counters.get(i).position() < events.get(i).size()) return true;
    }
    return false;
  }

  /// Something that one of the tasks does.
  private void step() {
    int partition = chance.nextInt(partitions);
    PartitionTask<Article, GroupEvent> matcher = matchers.get(partition);
    PartitionTask<GroupEvent, Alert> counter = counters.get(partition);
    int what = chance.nextInt(16);
    boolean matches = what == 0 || what == 2 || what == 3 || (what >= 8 && what <= 12);
    if (matches && stalled.contains(partition)) return;
    switch (what) {
      case 0 -> fail(matcher);
      case 1 -> fail(counter);
      case 2, 3 -> {
        // A task that has records to read is never idle for seconds, as it would be taken for here.
        if (matcher.position() == articles.get(partition).size()) matcher.punctuate(SECOND);
      }
      case 4, 5 -> counter.punctuate(SECOND);
      case 6, 7 -> commitAlerts(counter);
      case 8, 9 -> commitMatches(matcher);
      case 10, 11, 12 -> batch(matcher, articles.get(partition));
      default -> batch(counter, events.get(partition));
    }
  }

  /// Kills the task's process, or aborts its transaction.
  private void fail(PartitionTask<?, ?> task) {
    if (chance.nextBoolean()) {
      task.crash();
    } else {
      task.revive();
    }
  }

  private <I> void batch(PartitionTask<I, ?> task, List<Record<String, I>> topic) {
    int until = Math.min(topic.size(), task.position() + 1 + chance.nextInt(5));
    while (task.position() < until) task.process(topic.get(task.position()));
  }

  private void commitMatches(PartitionTask<Article, GroupEvent> matcher) {
    for (Record<String, GroupEvent> record : matcher.commit()) {
      switch (record.value()) {
        case GroupEvent.Matched(Match match) when losses.isLost(match) -> {}
        case GroupEvent.Matched _ ->
            events.get(Math.floorMod(record.key().hashCode(), partitions)).add(record);
        case GroupEvent.Pulsed _ -> events.forEach(topic -> topic.add(record));
        case GroupEvent.Acted _ -> throw new IllegalStateException("nobody acts here");
      }
    }
  }

  private void commitAlerts(PartitionTask<GroupEvent, Alert> counter) {
    Stream.of(counter.commit()).flatMap(List::stream).map(Record::value).forEach(revisions::add);
  }
}
