package io.wirewatch.rules.backtest;

import io.wirewatch.contracts.Match;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches;
import io.wirewatch.rules.group.Retention;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Conditions;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Judged;
import io.wirewatch.rules.trigger.Judgement;
import io.wirewatch.rules.trigger.Known;
import io.wirewatch.rules.wording.Reasons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One group of one rule. Episodes that no article can change any more are written down and let go
/// of, so that a month of articles needs no more memory than the live stream does.
final class Replayed {

  private final Rule rule;
  private final GroupKey key;
  private final GroupMatches matches;
  private final List<Firing> over = new ArrayList<>();

  Replayed(Rule rule, GroupKey key, Conditions conditions) {
    this.rule = rule;
    this.key = key;
    this.matches = new GroupMatches(conditions::of);
  }

  void apply(Match match) {
    matches.apply(match);
  }

  /// Writes down what is over and forgets what is not needed any more.
  void settle(Known known) {
    Instant latest = known.through().minus(Retention.LATEST);
    unsettled(known).stream()
        .takeWhile(e -> !e.endsAt().isAfter(latest))
        .map(this::firing)
        .forEach(over::add);
    matches.forgetBefore(Retention.forgetBefore(rule, matches, List.of(), known));
  }

  /// Whether nothing is kept of it.
  boolean isEmpty() {
    return matches.isEmpty() && over.isEmpty();
  }

  List<Firing> firings(Known known) {
    List<Firing> all = new ArrayList<>(over);
    unsettled(known).stream().map(this::firing).forEach(all::add);
    return all;
  }

  private List<Episode> unsettled(Known known) {
    Instant settled = over.isEmpty() ? Instant.MIN : over.getLast().openedAt();
    return matches.episodes(rule, List.of(), known).stream()
        .filter(e -> e.openedAt().isAfter(settled))
        .toList();
  }

  private Firing firing(Episode episode) {
    int count = episode.counts().of(rule.trigger().counting());
    return new Firing(
        key.ruleId(),
        key.group(),
        matches.get(episode.key()).map(Match::getGroupLabel).orElse(""),
        episode.key(),
        episode.openedAt(),
        episode.endsAt(),
        episode.counts(),
        count,
        rule.severityAt(count),
        new Reasons(this::match).sentence(episode.reasons()),
        episode.articles().stream()
            .filter(Replayed::counts)
            .map(j -> j.article().articleId())
            .limit(Firing.MOST_EVIDENCE)
            .toList());
  }

  private static boolean counts(Judged judged) {
    return judged.judgement() instanceof Judgement.Raises
        || judged.judgement() instanceof Judgement.LastBefore;
  }

  private Match match(String articleId) {
    return matches.get(articleId).orElseThrow(() -> new IllegalStateException(articleId));
  }
}
