package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Every rule, with how near it is to its threshold and what it alerted to last.
///
/// Safe to share among threads.
public final class RuleBoard {

  private static final Duration EXPIRE_EVERY = Duration.ofMinutes(1);

  private final Duration memory;
  private final SortedMap<String, Entry> rules = new TreeMap<>();
  private final SetBoard sets = new SetBoard();
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Map<String, Alert> lastAlerts = new HashMap<>();
  private final Map<String, Alert> disablings = new HashMap<>();
  private Instant nextExpiry = Instant.MIN;

  /// @param memory how long a match is remembered by event time: the longest window that a standing
  ///   can be told for
  public RuleBoard(Duration memory) {
    this.memory = memory;
  }

  /// Takes a record of the rules topic: of a rule, or of a set, which is then read into the rules
  /// that name one; a null revision deletes it.
  public synchronized void accept(String id, @Nullable RuleRevision revision) {
    if (SetBoard.isSet(id)) {
      sets.accept(id, revision);
      rules.replaceAll(
          (_, entry) -> SetBoard.namesAny(entry.revision()) ? read(entry.revision()) : entry);
    } else if (revision == null) {
      rules.remove(id);
    } else {
      rules.put(id, read(revision));
    }
  }

  private Entry read(RuleRevision revision) {
    return new Entry(revision, RuleFile.parse(revision.getYaml(), sets.sets()));
  }

  /// The sets that rules may name.
  public synchronized Sets sets() {
    return sets.sets();
  }

  /// The sets, by name, with who names them.
  public synchronized List<SetView> namedSets() {
    return sets.revisions().stream()
        .map(set -> new SetView(set, rulesNaming(set.getId()), sets.naming(set.getId())))
        .toList();
  }

  private List<String> rulesNaming(String key) {
    return rules.entrySet().stream()
        .filter(rule -> SetBoard.names(rule.getValue().revision().getYaml(), key))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Ids of the rules that could be read and no longer can when the sets are others.
  public synchronized List<String> brokenBy(Sets others) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().parsed() instanceof Parsed.Valid)
        .filter(rule -> SetBoard.namesAny(rule.getValue().revision()))
        .filter(rule ->
            RuleFile.parse(rule.getValue().revision().getYaml(), others) instanceof Parsed.Invalid)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Takes a record of the matches topic; one that is older than the memory is left out. Once a
  /// minute those are forgotten that have become so.
  public synchronized void accept(Match match, Instant now) {
    if (!now.isBefore(nextExpiry)) expire(now);
    if (!match.getEventTime().isAfter(now.minus(memory))) return;
    tallies.computeIfAbsent(match.getRuleId(), _ -> new Tally()).accept(match);
  }

  /// How many matches are remembered.
  synchronized int remembered() {
    return tallies.values().stream().mapToInt(Tally::size).sum();
  }

  /// Takes a revision of an alert; the newest by opening is kept for its rule, or for the rule that
  /// it tells was disabled.
  public synchronized void accept(Alert alert) {
    boolean ofAnother = alert.getRuleId().equals(Rule.DISABLED);
    if (ofAnother) disablings.merge(alert.getGroup(), alert, RuleBoard::newer);
    else lastAlerts.merge(alert.getRuleId(), alert, RuleBoard::newer);
  }

  /// Every rule: those that cannot be read first, then the nearest to an alert.
  public synchronized List<RuleView> rules(Instant now) {
    return rules.values().stream()
        .map(entry -> view(entry, now))
        .sorted(RuleView.READING_ORDER)
        .toList();
  }

  /// One rule; empty when there is none of that id.
  public synchronized Optional<RuleView> rule(String id, Instant now) {
    return Optional.ofNullable(rules.get(id)).map(entry -> view(entry, now));
  }

  /// What a rule matched last, newest first, each with what kept it from counting; empty when there
  /// is no such rule or it cannot be read.
  ///
  /// @param limit how many at most
  public synchronized List<CandidateView> candidates(String id, Instant now, int limit) {
    return measured(id, (rule, tally) -> tally.candidates(rule, now, limit)).orElse(List.of());
  }

  /// The closest that a rule came to an alert without one, as far as is remembered.
  public synchronized Optional<NearMissView> nearMiss(String id, Instant now) {
    return measured(id, (rule, tally) -> tally.nearMiss(rule, now)).flatMap(miss -> miss);
  }

  private <T> Optional<T> measured(String id, BiFunction<Rule, Tally, T> measure) {
    return Optional.ofNullable(rules.get(id))
        .flatMap(Entry::rule)
        .flatMap(
            rule -> Optional.ofNullable(tallies.get(id)).map(tally -> measure.apply(rule, tally)));
  }

  private void expire(Instant now) {
    tallies.values().forEach(tally -> tally.expire(now.minus(memory)));
    tallies.values().removeIf(tally -> tally.size() == 0);
    nextExpiry = now.plus(EXPIRE_EVERY);
  }

  private RuleView view(Entry entry, Instant now) {
    String id = entry.revision().getId();
    Optional<Tally> tally = Optional.ofNullable(tallies.get(id));
    return new RuleView(
        entry.revision(),
        entry.parsed(),
        entry
            .rule()
            .flatMap(rule -> tally.map(known -> Nearness.of(rule, known, now)))
            .orElse(Nearness.NONE),
        Optional.ofNullable(disablings.get(id))
            .flatMap(alert -> Disabling.of(alert, entry.revision())),
        Optional.ofNullable(lastAlerts.get(id)),
        now);
  }

  private static Alert newer(Alert known, Alert told) {
    return told.getOpenedAt().isBefore(known.getOpenedAt()) ? known : told;
  }

  private record Entry(RuleRevision revision, Parsed parsed) {
    Optional<Rule> rule() {
      return RuleView.rule(revision.getId(), parsed);
    }
  }
}
