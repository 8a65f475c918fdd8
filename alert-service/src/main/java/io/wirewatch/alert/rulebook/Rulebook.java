package io.wirewatch.alert.rulebook;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.match.RuleFailure;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.trigger.Conditions;
import io.wirewatch.rules.trigger.EpisodeFold;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The rules in force. Safe to share among threads.
///
/// A revision costs the same however many rules there are: when the index is next asked for, it is
/// made from the one before by what has changed since. A rule that fails at too many articles in a
/// row is disabled in this instance until it is revised or the instance starts again: it matches
/// nothing, and its alerts stay as they are.
public final class Rulebook {

  /// How many articles must have been read before rules are filed by what was learnt from them.
  private static final int LEARNT = 500;

  /// How many times as many before they are filed anew.
  private static final int FEWEST_TIMES_MORE = 4;

  private final int failuresAllowed;
  private final BiFunction<String, Sets, Parsed> reader;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final SetShelf sets = new SetShelf();
  private final Conditions conditions = new Conditions();
  private final Map<String, Fuse> fuses = new ConcurrentHashMap<>();
  private final Map<String, Duration> silences = new ConcurrentHashMap<>();
  private final Map<String, Optional<Rule>> changed = new HashMap<>();
  private final AtomicBoolean refiling = new AtomicBoolean();
  private volatile RuleIndex index = RuleIndex.of(List.of());
  private volatile boolean stale;
  private volatile int refiledAt = LEARNT / FEWEST_TIMES_MORE;

  /// What is known of one rule.
  ///
  /// @param applied the revision that it was last given, valid or not
  /// @param rule as it is in force; null while no revision could be read
  /// @param author who wrote the revision that is in force
  /// @param errors what is wrong with it
  /// @param disabled whether it failed too often
  private record Entry(
      RuleRevision applied,
      @Nullable Rule rule,
      @Nullable String author,
      List<RuleError> errors,
      boolean disabled) {}

  /// What a revision did to the book.
  public sealed interface Change {
    /// The book is as it was: the revision had been applied before.
    record None() implements Change {}

    /// The rule is in force.
    record InForce(Rule rule) implements Change {}

    /// The rule is no more.
    record Deleted() implements Change {}

    /// A set means something else now, or nothing.
    ///
    /// @param rules ids of the rules that name it, whichever way, and were read anew
    /// @param errors what is wrong with the set itself
    record SetRevised(List<String> rules, List<RuleError> errors) implements Change {
      /// Copies the lists.
      public SetRevised {
        rules = List.copyOf(rules);
        errors = List.copyOf(errors);
      }
    }

    /// The revision cannot be read; what was in force before still is.
    record Refused(List<RuleError> errors) implements Change {
      /// Copies the errors.
      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  /// An empty book.
  ///
  /// @param failuresAllowed failures in a row after which a rule is disabled, at least 1
  public Rulebook(int failuresAllowed) {
    this(failuresAllowed, RuleFile::parse);
  }

  /// An empty book.
  ///
  /// @param failuresAllowed failures in a row after which a rule is disabled, at least 1
  /// @param reader reads the YAML of a revision, which may name the sets
  public Rulebook(int failuresAllowed, BiFunction<String, Sets, Parsed> reader) {
    this.failuresAllowed = Fuse.of(failuresAllowed).limit();
    this.reader = reader;
  }

  /// Applies a revision of a rule, or of a set: the rules that name it are then read anew, and one
  /// that cannot be stays as it was.
  ///
  /// @param id the rule's id, or `@` and the set's name
  /// @param revision null to delete the rule or the set
  public synchronized Change revise(String id, @Nullable RuleRevision revision) {
    if (SetShelf.isSet(id)) return reviseSet(id, revision);
    if (revision == null) return delete(id);
    @Nullable Entry before = entries.get(id);
    if (before != null && revision.equals(before.applied)) return new Change.None();
    return read(id, revision, before);
  }

  private Change reviseSet(String id, @Nullable RuleRevision revision) {
    if (!sets.revise(id, revision)) return new Change.None();
    Set<String> names = sets.naming(id);
    List<String> users =
        entries.entrySet().stream()
            .filter(e -> SetShelf.namesAny(e.getValue().applied.getYaml(), names))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    users.forEach(this::readAgain);
    return new Change.SetRevised(users, sets.errors().getOrDefault(id, List.of()));
  }

  /// A rule that means the same as before stays as it is, with the failures that it has.
  private void readAgain(String id) {
    Entry before = Objects.requireNonNull(entries.get(id));
    boolean same =
        before.rule != null
            && Revisions.read(id, before.applied, reader, sets.sets())
                .equals(new Revisions.Valid(before.rule));
    if (same && (before.disabled || before.errors.isEmpty())) return;
    read(id, before.applied, before);
  }

  private Change read(String id, RuleRevision revision, @Nullable Entry before) {
    return switch (Revisions.read(id, revision, reader, sets.sets())) {
      case Revisions.Valid(Rule rule) -> {
        fuses.remove(id);
        put(id, new Entry(revision, rule, revision.getAuthor(), List.of(), false));
        yield new Change.InForce(rule);
      }
      case Revisions.Invalid(List<RuleError> errors) -> {
        put(id, refused(revision, before, errors));
        yield new Change.Refused(errors);
      }
    };
  }

  private static Entry refused(
      RuleRevision revision, @Nullable Entry before, List<RuleError> errors) {
    return before == null
        ? new Entry(revision, null, null, errors, false)
        : new Entry(revision, before.rule, before.author, errors, before.disabled);
  }

  /// The rules as the matcher takes them: one snapshot, which changes of the book leave as it is.
  public RuleIndex index() {
    return stale ? renewed() : index;
  }

  private synchronized RuleIndex renewed() {
    List<Rule> put = changed.values().stream().flatMap(Optional::stream).toList();
    List<String> removed =
        changed.entrySet().stream()
            .filter(change -> change.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (stale) index = index.changed(put, removed);
    changed.clear();
    stale = false;
    return index;
  }

  /// Has the rules filed anew where enough was learnt since of how common their words are, on a
  /// thread that ends with it; until then all goes on as before.
  public void refile() {
    boolean worth = index.articlesCounted() >= (long) refiledAt * FEWEST_TIMES_MORE;
    if (worth && !refiling.getAndSet(true)) Thread.startVirtualThread(this::refileNow);
  }

  private void refileNow() {
    try {
      RuleIndex before = index;
      int counted = before.articlesCounted();
      replace(before, before.refiled(), counted);
    } finally {
      refiling.set(false);
    }
  }

  /// What has changed meanwhile and is in neither index is still to be applied; what is in the one
  /// in force alone must not be lost.
  private synchronized void replace(RuleIndex before, RuleIndex refiled, int counted) {
    if (!index.equals(before)) return;
    index = refiled;
    refiledAt = counted;
  }

  /// The conditions of rules.
  public Conditions conditions() {
    return conditions;
  }

  /// The rule in force under an id, disabled or not.
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(entries.get(id)).flatMap(e -> Optional.ofNullable(e.rule));
  }

  /// The rule's last revision, read or not.
  public Optional<RuleRevision> revision(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::applied);
  }

  /// Who wrote the rule's last revision that could be read; empty when nobody did.
  public Optional<String> author(String id) {
    return Optional.ofNullable(entries.get(id)).flatMap(e -> Optional.ofNullable(e.author));
  }

  /// Whether any rule waits for something not to come.
  public boolean listensForSilence() {
    return !silences.isEmpty();
  }

  /// How far back it matters to any rule who published; zero where none waits for a silence.
  public Duration longestSilence() {
    return silences.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
  }

  /// Whether the rule failed so often that it is disabled.
  public boolean isDisabled(String id) {
    @Nullable Entry entry = entries.get(id);
    return entry != null && entry.disabled;
  }

  /// How many failures in a row disable a rule.
  public int failuresAllowed() {
    return failuresAllowed;
  }

  /// How many rules are disabled.
  public long disabled() {
    return entries.values().stream().filter(Entry::disabled).count();
  }

  /// What is wrong with the rules and sets whose last revision could not be read, and with the
  /// rules that are disabled, by rule id or `@` and the set's name.
  public Map<String, List<RuleError>> invalid() {
    Map<String, List<RuleError>> invalid = new HashMap<>(sets.errors());
    entries.forEach((id, entry) -> {
      if (!entry.errors.isEmpty()) invalid.put(id, entry.errors);
    });
    return Map.copyOf(invalid);
  }

  /// Whether this revision of a rule or a set was applied here, and nothing was since.
  public synchronized boolean applied(RuleRevision revision) {
    if (SetShelf.isSet(revision.getId())) return sets.applied(revision);
    @Nullable Entry entry = entries.get(revision.getId());
    return entry != null && revision.equals(entry.applied);
  }

  /// Takes note of how the rules fared with an article.
  ///
  /// @return the failures that were one too many: their rules are disabled from now on
  public List<RuleFailure> note(Matches found) {
    if (found.failures().isEmpty() && fuses.isEmpty()) return List.of();
    return noteAll(found);
  }

  private synchronized List<RuleFailure> noteAll(Matches found) {
    found.matches().forEach(match -> fuses.remove(match.rule().id()));
    found.misses().forEach(rule -> fuses.remove(rule.id()));
    return found.failures().stream().filter(this::disables).toList();
  }

  /// A failure of what is no longer in force does not count.
  private boolean disables(RuleFailure failure) {
    String id = failure.rule().id();
    @Nullable Entry entry = entries.get(id);
    if (entry == null || entry.disabled || !failure.rule().equals(entry.rule)) return false;
    if (!count(id).isBlown()) return false;
    put(id, new Entry(entry.applied, entry.rule, entry.author, List.of(explain(failure)), true));
    return true;
  }

  private Fuse count(String id) {
    return Objects.requireNonNull(
        fuses.compute(
            id, (_, fuse) -> (fuse == null ? Fuse.of(failuresAllowed) : fuse).afterFailure()));
  }

  private RuleError explain(RuleFailure failure) {
    return new RuleError(
        1,
        1,
        "disabled in this instance after %d failures in a row, the last: %s"
            .formatted(failuresAllowed, failure.cause()));
  }

  /// As long as its matches may be kept: an alert that is open for a week at most, what it was made
  /// of, and the quiet time after it, before the time in which articles may still come late.
  private static Duration silence(Rule rule, Trigger.Absence absence) {
    return absence.reach().plus(rule.rearm()).multipliedBy(2).plus(EpisodeFold.LONGEST);
  }

  private Change delete(String id) {
    fuses.remove(id);
    silences.remove(id);
    conditions.forget(id);
    if (entries.remove(id) == null) return new Change.None();
    change(id, Optional.empty());
    return new Change.Deleted();
  }

  private void put(String id, Entry entry) {
    entries.put(id, entry);
    if (entry.rule != null && entry.rule.trigger() instanceof Trigger.Absence absence) {
      silences.put(id, silence(entry.rule, absence));
    } else {
      silences.remove(id);
    }
    change(id, entry.disabled ? Optional.empty() : Optional.ofNullable(entry.rule));
  }

  private void change(String id, Optional<Rule> rule) {
    changed.put(id, rule);
    stale = true;
  }
}
