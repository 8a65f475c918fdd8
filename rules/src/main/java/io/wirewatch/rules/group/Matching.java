package io.wirewatch.rules.group;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.rules.match.RuleMatch;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Writes down what the rules matched in an article.
public final class Matching {

  private Matching() {}

  /// The matches by their keys: one for each rule and each of its groups that the article is in.
  public static Map<String, Match> matches(Article article, List<RuleMatch> found) {
    return matches(article, found, Condition::of);
  }

  /// The same, where the rules' conditions are at hand.
  public static Map<String, Match> matches(
      Article article, List<RuleMatch> found, Function<Rule, Condition> conditions) {
    Map<String, Match> matches = new LinkedHashMap<>();
    for (RuleMatch match : found) {
      Condition condition = conditions.apply(match.rule());
      groups(article, match.rule().group())
          .forEach((group, label) -> {
            GroupKey key = new GroupKey(match.rule().id(), group);
            matches.put(key.key(), describe(article, key, label, match, condition));
          });
    }
    return matches;
  }

  /// Whether what a rule matched in an earlier version of an article stands although it does not
  /// match this one. Of a rule that asks for what is new it does: it was new, then. A version that
  /// may not be used takes it back all the same.
  public static boolean stands(Rule rule, Article later) {
    return later.getStatus() == PubStatus.USABLE && rule.expression().asksForAdditions();
  }

  /// Whether an article that a rule matches has left one of its groups, because the story that this
  /// group is was merged into another: it does not stand in both.
  ///
  /// @param matches of the article as it is now
  public static boolean left(Article article, String key, Map<String, Match> matches) {
    GroupKey before = GroupKey.parse(key);
    return movedFrom(article, before)
        && matches.containsKey(new GroupKey(before.ruleId(), article.getStory()).key());
  }

  private static boolean movedFrom(Article article, GroupKey key) {
    return article.getMovedFrom().filter(key.group()::equals).isPresent();
  }

  /// That an article no longer belongs to a rule and group.
  public static Match withdrawn(Article article, String key) {
    GroupKey before = GroupKey.parse(key);
    boolean moved = movedFrom(article, before);
    return from(article, before, moved ? article.getStoryTitle() : "")
        .setMovedTo(moved ? article.getStory() : null)
        .setWithdrawn(true)
        .setStatus(article.getStatus())
        .build();
  }

  private static Match describe(
      Article article, GroupKey key, String label, RuleMatch match, Condition condition) {
    Rule rule = match.rule();
    Stated stated = new Stated(article);
    return from(article, key, label)
        .setClauses(match.clauses())
        .setField(match.field())
        .setSentence(match.sentence())
        .setSentenceStart(match.sentenceStart())
        .setNamed(stated.named(rule.trigger()))
        .setClaims(stated.claims(rule.trigger(), rule.watch()))
        .setSteps(match.steps())
        .setDerivedFrom(rule.derived().source(article).orElse(null))
        .setWatch(condition.watch())
        .setTrigger(condition.trigger())
        .build();
  }

  private static Match.Builder from(Article article, GroupKey key, String label) {
    return Match.newBuilder()
        .setRuleId(key.ruleId())
        .setGroup(key.group())
        .setGroupLabel(label)
        .setArticleId(article.getId())
        .setArticleVersion(article.getVersion())
        .setPublisher(article.getPublisher())
        .setUrl(article.getUrl().orElse(null))
        .setTitle(article.getTitle())
        .setOrigin(article.getOrigin())
        .setStory(article.getStory())
        .setEventTime(article.getEventTime())
        .setReceivedAt(article.getReceivedAt())
        .setMode(article.getMode());
  }

  /// The groups that an article is in, with their labels.
  private static Map<String, String> groups(Article article, Group group) {
    return switch (group) {
      case Group.Whole() -> Map.of("", "");
      case Group.ByStory() -> Map.of(article.getStory(), article.getStoryTitle());
      case Group.ByPublisher() -> Map.of(article.getPublisher(), article.getPublisher());
      case Group.ByEntity(var type) -> {
        Map<String, String> entities = new LinkedHashMap<>();
        article.getEntities().stream()
            .filter(e -> e.getType() == type)
            .forEach(e -> entities.put(e.getId(), e.getName()));
        yield entities;
      }
    };
  }
}
