package io.wirewatch.rules.backtest;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.archive.ArticleSink;
import io.wirewatch.contracts.archive.Terms;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.Matching;
import io.wirewatch.rules.group.Retention;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.match.Outliner;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.match.Sieve;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.trigger.Activity;
import io.wirewatch.rules.trigger.Conditions;
import io.wirewatch.rules.trigger.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Replays articles through rules, in the order in which they came. A newer version of an article
/// replaces the older, and a late one counts where it belongs, as in the live stream; so does a
/// correction or a kill. Not safe to share among threads.
public final class Backtest implements ArticleSink {

  /// After so many articles the rules are filed by how common their words were in these.
  private static final int REFILED_AFTER = 2_000;

  private static final Duration SETTLE_EVERY = Duration.ofHours(12);
  private static final Comparator<Firing> IN_ORDER =
      Comparator.comparing(Firing::openedAt)
          .thenComparing(Firing::ruleId)
          .thenComparing(Firing::group);

  private RuleIndex index;
  private Sieve sieve;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Conditions conditions = new Conditions();
  private final Map<String, Replayed> groups = new HashMap<>();

  /// Which groups an article is in, and by which version of it.
  private final Map<String, Standing> articles = new HashMap<>();

  private final Map<String, Integer> failures = new TreeMap<>();
  private final Activity activity = new Activity();
  private final boolean needsActivity;
  private Instant now = Instant.MIN;
  private Instant settledAt = Instant.MIN;
  private long read;

  private record Standing(int version, Set<String> keys) {}

  /// @param rules with ids that are distinct
  public Backtest(Collection<Rule> rules) {
    this.index = RuleIndex.of(rules);
    this.sieve = index.sieve();
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
    this.needsActivity = rules.stream().anyMatch(r -> r.trigger() instanceof Trigger.Absence);
  }

  @Override
  public int cut() {
    return Outliner.CUT;
  }

  /// Needs what a rule could match, and later versions of what was taken.
  @Override
  public boolean needs(Outline outline, Terms terms) {
    return articles.containsKey(outline.getId())
        || (outline.getStatus() == PubStatus.USABLE && sieve.couldMatch(outline, terms));
  }

  @Override
  public void addUnread(Outline outline) {
    passes(outline.getReceivedAt(), outline.getEventTime(), outline.getPublisher());
    if (outline.getVersion() > 1) {
      articles.put(outline.getId(), new Standing(outline.getVersion(), Set.of()));
    }
    settle();
  }

  private void passes(Instant receivedAt, Instant eventTime, String publisher) {
    if (++read == REFILED_AFTER) refile();
    if (receivedAt.isAfter(now)) now = receivedAt;
    if (needsActivity) activity.add(publisher, eventTime);
  }

  private void refile() {
    index = index.refiled();
    sieve = index.sieve();
  }

  /// Takes the next article.
  @Override
  public void add(Article article) {
    passes(article.getReceivedAt(), article.getEventTime(), article.getPublisher());
    @Nullable Standing before = articles.get(article.getId());
    if (before != null && before.version() > article.getVersion()) return;
    Map<String, Match> matches = matches(article);
    Set<String> keys = new HashSet<>(matches.keySet());
    if (before != null) keys.addAll(standing(article, before, matches));
    matches.forEach(this::apply);
    if (before != null || article.getVersion() > 1 || !matches.isEmpty()) {
      articles.put(article.getId(), new Standing(article.getVersion(), Set.copyOf(keys)));
    }
    settle();
  }

  /// What would have fired by the time of the last article's receipt, in the order of opening.
  public List<Firing> firings() {
    return firings(now);
  }

  /// What would have fired, in the order of opening.
  ///
  /// @param through the time up to which the articles are known
  public List<Firing> firings(Instant through) {
    Known known = new Known(through, activity);
    return groups.values().stream()
        .flatMap(group -> group.firings(known).stream())
        .sorted(IN_ORDER)
        .toList();
  }

  /// How many articles were taken.
  public long articles() {
    return read;
  }

  /// At how many articles each rule failed, of those that did.
  public Map<String, Integer> failures() {
    return Map.copyOf(failures);
  }

  private Map<String, Match> matches(Article article) {
    if (article.getStatus() != PubStatus.USABLE) return Map.of();
    Matches found = index.matchUnquoted(article);
    found.failures().forEach(f -> failures.merge(f.rule().id(), 1, Integer::sum));
    return found.matches().isEmpty()
        ? Map.of()
        : Matching.matches(article, found.matches(), conditions::of);
  }

  /// Withdraws what an earlier version matched and this one does not, but for what stands.
  ///
  /// @return what stands
  private Set<String> standing(Article article, Standing before, Map<String, Match> matches) {
    Set<String> standing = new HashSet<>();
    for (String key : before.keys()) {
      if (matches.containsKey(key)) continue;
      if (!Matching.left(article, key, matches) && stands(key, article)) standing.add(key);
      else apply(key, Matching.withdrawn(article, key));
    }
    return standing;
  }

  private boolean stands(String key, Article later) {
    Rule rule = rules.get(GroupKey.parse(key).ruleId());
    return rule != null && Matching.stands(rule, later);
  }

  private void apply(String key, Match match) {
    Rule rule = rules.get(match.getRuleId());
    if (rule == null) throw new IllegalStateException(key);
    if (match.getEventTime().isBefore(Retention.horizon(rule, now))) return;
    groups
        .computeIfAbsent(key, k -> new Replayed(rule, GroupKey.parse(k), conditions))
        .apply(match);
  }

  private void settle() {
    if (settledAt.equals(Instant.MIN)) settledAt = now;
    if (now.isBefore(settledAt.plus(SETTLE_EVERY))) return;
    settledAt = now;
    Known known = new Known(now, activity);
    groups.values().forEach(group -> group.settle(known));
    groups.values().removeIf(Replayed::isEmpty);
  }
}
