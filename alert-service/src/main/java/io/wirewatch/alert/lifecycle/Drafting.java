package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches;
import io.wirewatch.rules.model.Escalation;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.model.Trigger.Threshold;
import io.wirewatch.rules.trigger.Condition;
import io.wirewatch.rules.trigger.Episode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes the alerts of one rule and group down as revisions.
final class Drafting {

  private final Rule rule;
  private final Threshold threshold;
  private final GroupKey key;
  private final GroupMatches matches;
  private final Instant now;

  Drafting(Rule rule, GroupKey key, GroupMatches matches, Instant now) {
    this.rule = rule;
    this.threshold =
        switch (rule.trigger()) {
          case Threshold t -> t;
          case Trigger other -> throw new IllegalStateException("no draft for " + other);
        };
    this.key = key;
    this.matches = matches;
    this.now = now;
  }

  /// Whether an article of the episode was found under the rule's condition as it is now: an edit
  /// alone makes no episode worth an alert.
  boolean isOwn(Episode episode) {
    Condition condition = Condition.of(rule);
    return episode.articles().stream()
        .anyMatch(j -> condition.found(match(j.article().articleId())));
  }

  /// A new alert; open even when its end has passed, so that whoever follows sees it open and
  /// resolve.
  Alert open(Episode episode, List<Alert> given) {
    Match opening = match(episode.key());
    String by = Words.ordinal(threshold.atLeast()) + " " + Words.noun(threshold.count(), 1);
    Alert.Builder draft =
        Alert.newBuilder()
            .setId(AlertIds.next(key, opening.getArticleId(), given))
            .setRevision(1)
            .setRuleId(key.ruleId())
            .setGroup(key.group())
            .setState(AlertState.OPEN)
            .setChange(Change.OPENED)
            .setRevisedAt(now)
            .setHistory(
                List.of(
                    Revision.entry(
                        now, "opened by the %s, %s".formatted(by, opening.getPublisher()), null)));
    return describe(draft, episode).build();
  }

  /// The alert's next revision; empty when nothing that people see has changed.
  Optional<Alert> revise(Alert before, Episode episode) {
    Alert after = describe(Alert.newBuilder(before), episode).build();
    boolean over = !now.isBefore(episode.endsAt());
    boolean wasOver = before.getState() == AlertState.RESOLVED;
    if (over && !wasOver) {
      String what = "resolved: nothing new for " + Words.length(threshold.within());
      return Optional.of(Revision.resolve(after, now, what).build());
    }
    if (wasOver && !over) return Optional.of(reopen(after));
    return Comparison.of(before, after)
        .map(c -> Revision.next(after, c.change(), now, c.what(), null).build());
  }

  /// The alert resolved because its articles no longer reach the number; empty when it was resolved
  /// already.
  Optional<Alert> vanish(Alert alert) {
    if (alert.getState() == AlertState.RESOLVED) return Optional.empty();
    String what =
        "resolved: what is left does not reach %d %s"
            .formatted(threshold.atLeast(), Words.noun(threshold.count(), threshold.atLeast()));
    return Optional.of(Revision.resolve(alert, now, what).build());
  }

  /// The alert ended in favour of another that took its articles over.
  Alert merge(Alert alert, Alert into) {
    return Revision.resolve(alert, now, "merged into alert " + into.getId())
        .setChange(Change.MERGED)
        .build();
  }

  private Alert reopen(Alert alert) {
    return Revision.next(alert, Change.REOPENED, now, "reopened by a late article", null)
        .setState(AlertState.OPEN)
        .setResolvedAt(null)
        .setAcknowledgedBy(null)
        .setAcknowledgedAt(null)
        .build();
  }

  private Alert.Builder describe(Alert.Builder draft, Episode episode) {
    EvidenceList evidence = EvidenceList.of(episode, this::match);
    return draft
        .setRuleTitle(rule.title())
        .setSeverity(severity(episode.counts().of(threshold.count())))
        .setGroupLabel(match(episode.key()).getGroupLabel())
        .setOpenedAt(episode.openedAt())
        .setFirstAt(episode.firstAt())
        .setLastAt(episode.lastAt())
        .setCounting(threshold.count())
        .setThreshold(threshold.atLeast())
        .setWindowMs(threshold.within().toMillis())
        .setArticles(episode.counts().articles())
        .setPublishers(episode.counts().publishers())
        .setOrigins(episode.counts().origins())
        .setEvidence(evidence.shown())
        .setEvidenceOmitted(evidence.omitted())
        .setNotify(live(episode) ? rule.channels() : List.of());
  }

  private Severity severity(int count) {
    Severity severity = rule.severity();
    for (Escalation escalation : rule.escalate()) {
      boolean raises = escalation.severity().compareTo(severity) > 0;
      if (raises && count >= escalation.atLeast()) severity = escalation.severity();
    }
    return severity;
  }

  private boolean live(Episode episode) {
    return episode.articles().stream()
        .anyMatch(j -> match(j.article().articleId()).getMode() == Mode.LIVE);
  }

  private Match match(String articleId) {
    return matches.get(articleId).orElseThrow(() -> new IllegalStateException(articleId));
  }
}
