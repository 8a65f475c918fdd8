package io.wirewatch.alert.lifecycle;

import io.wirewatch.alert.lifecycle.Occasion.Cause;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.alert.Withdrawal;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Reason;
import io.wirewatch.rules.wording.Reasons;
import io.wirewatch.rules.wording.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes the alerts of one rule and group down as revisions.
final class Drafting {

  private final Rule rule;
  private final Optional<String> author;
  private final Terms terms;
  private final GroupKey key;
  private final GroupMatches matches;
  private final Occasion occasion;
  private final Instant now;

  Drafting(Authored authored, GroupKey key, GroupMatches matches, Occasion occasion) {
    this.rule = authored.rule();
    this.author = authored.author();
    this.terms = Terms.of(rule.trigger());
    this.key = key;
    this.matches = matches;
    this.occasion = occasion;
    this.now = occasion.now();
  }

  /// Whether an article of the episode was found under the rule's condition as it is now: an edit
  /// alone makes no episode worth an alert.
  boolean isOwn(Episode episode) {
    return matches.isOwn(rule, episode);
  }

  /// A new alert; open even when its end has passed, so that whoever follows sees it open and
  /// resolve.
  Alert open(Episode episode, List<Alert> given) {
    Alert.Builder draft =
        Alert.newBuilder()
            .setId(AlertIds.next(key, episode.key(), given))
            .setRevision(1)
            .setRuleId(key.ruleId())
            .setGroup(key.group())
            .setState(AlertState.OPEN)
            .setChange(Change.OPENED)
            .setRevisedAt(now)
            .setHistory(List.of(Revision.entry(Change.OPENED, now, opened(episode), null)));
    return describe(draft, episode).build();
  }

  /// By which article, where a count was reached by one; else why.
  private String opened(Episode episode) {
    boolean atOnce =
        episode.reason() instanceof Reason.Reached reached && reached.heldFor().isZero();
    return episode
        .opening()
        .filter(_ -> atOnce)
        .map(opening ->
            "opened by the %s %s, %s"
                .formatted(
                    Words.ordinal(terms.atLeast()),
                    Words.noun(terms.counting(), 1),
                    opening.publisher()))
        .orElseGet(() -> "opened: " + reason(episode));
  }

  private String reason(Episode episode) {
    return new Reasons(this::match).sentence(episode.reasons());
  }

  /// The alert's next revision; empty when nothing that people see has changed.
  Optional<Alert> revise(Alert before, Episode episode) {
    Alert after = describe(Copies.of(before), episode).build();
    boolean over = !now.isBefore(episode.endsAt());
    boolean wasOver = before.getState() == AlertState.RESOLVED;
    if (over && !wasOver) {
      return Optional.of(Revision.resolve(after, now, "resolved: " + terms.ended()).build());
    }
    Optional<Comparison> difference = Comparison.of(before, after, occasion.correction());
    if (wasOver && !over && mayReopen(before, difference)) {
      return Optional.of(reopen(after, difference));
    }
    if (Withdrawal.holds(before)) {
      return Optional.of(Revision.resolve(after, now, "it stands after all, and is over").build());
    }
    return awake(before, after, difference);
  }

  /// What was resolved by hand opens again by news alone.
  private static boolean mayReopen(Alert before, Optional<Comparison> difference) {
    return before.getResolvedBy().isEmpty()
        || difference.filter(d -> Snooze.isMaterial(d.change())).isPresent();
  }

  /// The next revision of an alert that stays open or stays over, woken where its snooze ends.
  private Optional<Alert> awake(Alert before, Alert after, Optional<Comparison> difference) {
    boolean due = Snooze.isOver(before, now);
    if (difference.isEmpty()) {
      if (!due) return Optional.empty();
      return Optional.of(
          Snooze.end(Revision.next(after, Change.WOKE, now, "the snooze is over", null)).build());
    }
    Comparison found = difference.get();
    if (!due && !Snooze.endsBy(before, found.change())) {
      return Optional.of(Revision.next(after, found.change(), now, found.what(), null).build());
    }
    Change change = found.change() == Change.AMENDED ? Change.WOKE : found.change();
    String what = found.what() + ", no longer snoozed";
    return Optional.of(Snooze.end(Revision.next(after, change, now, what, null)).build());
  }

  /// The alert without an episode of its own: withdrawn when an article is to blame that was
  /// killed, corrected or late, which those are told who were told of it, be it over or not. After
  /// an edit of the rule it is resolved, unless it was before.
  Optional<Alert> vanish(Alert alert) {
    if (occasion.cause() instanceof Cause.Moved moved) return vanish(alert, moved);
    String left = "what is left " + terms.left();
    Optional<String> blame = occasion.blame().filter(_ -> terms.describes(alert));
    if (blame.isPresent()) {
      if (Withdrawal.holds(alert)) return Optional.empty();
      String what = "withdrawn: %s, %s".formatted(blame.get(), left);
      return Optional.of(Revision.end(alert, Change.WITHDRAWN, now, what).build());
    }
    if (alert.getState() == AlertState.RESOLVED) return Optional.empty();
    return Optional.of(Revision.resolve(alert, now, "resolved: " + left).build());
  }

  /// The alert of a story that is another now: nobody took anything back, and what was done to it
  /// is handed over. One that was over before is not over once more, but it is no alert of its own
  /// any longer.
  private Optional<Alert> vanish(Alert alert, Cause.Moved moved) {
    if (Withdrawal.holds(alert)) return Optional.empty();
    String what = "its articles went over to the story “%s”".formatted(moved.headline());
    Alert.Builder next =
        alert.getState() == AlertState.RESOLVED
            ? Revision.next(alert, Change.MERGED, now, what, null)
            : Revision.end(alert, Change.MERGED, now, what);
    return Optional.of(next.setMergedInto(moved.story()).setHandover(Handover.of(alert)).build());
  }

  /// The alert ended in favour of another that took its articles over.
  Alert merge(Alert alert, Alert into) {
    return Revision.end(alert, Change.MERGED, now, "merged into alert " + into.getId()).build();
  }

  private Alert reopen(Alert alert, Optional<Comparison> difference) {
    String what =
        difference
            .filter(_ -> alert.getResolvedBy().isPresent())
            .map(Comparison::what)
            .orElse("a late article");
    return Revision.next(alert, Change.REOPENED, now, "reopened by " + what, null)
        .setState(AlertState.OPEN)
        .setResolvedAt(null)
        .setResolvedBy(null)
        .setFalseAlarm(false)
        .setAcknowledgedBy(null)
        .setAcknowledgedAt(null)
        .build();
  }

  private Alert.Builder describe(Alert.Builder draft, Episode episode) {
    EvidenceList evidence = EvidenceList.of(episode, this::match);
    return terms
        .describe(draft)
        .setReason(reason(episode))
        .setRuleTitle(rule.title())
        .setSeverity(rule.severityAt(episode.counts().of(terms.counting())))
        .setGroupLabel(label(episode))
        .setOpenedAt(episode.openedAt())
        .setFirstAt(episode.firstAt())
        .setLastAt(episode.lastAt())
        .setArticles(episode.counts().articles())
        .setPublishers(episode.counts().publishers())
        .setOrigins(episode.counts().origins())
        .setEvidence(evidence.shown())
        .setEvidenceOmitted(evidence.omitted())
        .setStaged(rule.notice().staged())
        .setAuthor(author.orElse(null))
        .setInhibitedBy(rule.notice().inhibitedBy())
        .setCap(rule.notice().cap().most())
        .setCapWithinMs(rule.notice().cap().within().toMillis())
        .setNotify(live(episode) ? audience() : List.of());
  }

  /// Of a staged rule its author alone is told.
  private List<String> audience() {
    return rule.notice().staged() ? author.stream().toList() : rule.channels();
  }

  /// A story goes by the headline that it had with its last article.
  private String label(Episode episode) {
    Match first = match(episode.key());
    return switch (rule.group()) {
      case Group.Whole _, Group.ByPublisher _, Group.ByEntity _ -> first.getGroupLabel();
      case Group.ByStory _ -> match(last(episode)).getGroupLabel();
    };
  }

  private static String last(Episode episode) {
    return episode.articles().isEmpty()
        ? episode.key()
        : episode.articles().getLast().article().articleId();
  }

  private boolean live(Episode episode) {
    return episode.articles().stream()
        .anyMatch(j -> match(j.article().articleId()).getMode() == Mode.LIVE);
  }

  private Match match(String articleId) {
    return matches.get(articleId).orElseThrow(() -> new IllegalStateException(articleId));
  }
}
