package io.wirewatch.alert.rulebook;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.match.RuleFailure;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The alert that a rule was disabled: a rule that nobody wrote, with a group for each rule.
/// Whoever is told of a rule's alerts is told that there will be none. It stays open until somebody
/// revises or deletes the rule: the time that passes mends nothing, and neither does a restart,
/// after which the rule is tried again.
public final class DisabledRule {

  /// What such alerts are kept under.
  public static final String ID = Rule.DISABLED;

  /// How long the alert stays open at most where nobody looks after the rule.
  private static final Duration OPEN = Duration.ofDays(365);

  private DisabledRule() {}

  /// Whether a group is one of these.
  public static boolean is(GroupKey key) {
    return key.ruleId().equals(ID);
  }

  /// The rule that such an alert is of.
  ///
  /// @param disabled the rule that was disabled; empty when it is gone by now
  public static Rule rule(Optional<Rule> disabled) {
    return new Rule(
        ID,
        "A rule was disabled",
        new Rule.Watched(new Expression.Word("disabled"), Optional.empty()),
        new Trigger.Threshold(Counting.ARTICLES, 1, OPEN),
        new Group.Whole(),
        Timing.rearmedAfter(Duration.ZERO),
        new Notice(
            Severity.HIGH,
            List.of(),
            disabled.map(Rule::channels).orElse(List.of()),
            List.of(),
            Notice.Cap.DEFAULT,
            false));
  }

  /// What opens the alert: the article that the rule failed at last, with what it failed with.
  ///
  /// @param failures how many in a row it took
  /// @param now by the clock, which is when it counts, however old the article is
  public static Match match(RuleFailure failure, int failures, Article article, Instant now) {
    Rule rule = failure.rule();
    return Match.newBuilder()
        .setRuleId(ID)
        .setGroup(rule.id())
        .setGroupLabel(rule.title())
        .setArticleId(article.getId())
        .setArticleVersion(article.getVersion())
        .setPublisher(article.getPublisher())
        .setUrl(article.getUrl().orElse(null))
        .setTitle(article.getTitle())
        .setOrigin(article.getOrigin())
        .setStory(article.getStory())
        .setEventTime(now)
        .setReceivedAt(now)
        .setMode(Mode.LIVE)
        .setSentence(
            "disabled after %d failures in a row, the last: %s"
                .formatted(failures, failure.cause()))
        .build();
  }
}
