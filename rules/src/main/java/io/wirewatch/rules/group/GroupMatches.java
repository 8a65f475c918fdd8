package io.wirewatch.rules.group;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Distance;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.EpisodeFold;
import io.wirewatch.rules.trigger.Known;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The articles that one rule matched in one group, one version of each. Not safe to share among
/// threads.
public final class GroupMatches {

  private final Map<String, Match> byArticle = new HashMap<>();
  private final TreeSet<Counted> inOrder = new TreeSet<>();
  private final Function<Rule, Condition> conditions;
  private @Nullable Folded folded;

  /// No article yet.
  public GroupMatches() {
    this(Condition::of);
  }

  /// No article yet.
  ///
  /// @param conditions of rules, where they are at hand
  public GroupMatches(Function<Rule, Condition> conditions) {
    this.conditions = conditions;
  }

  /// A fold of the articles that count.
  ///
  /// @param rule the rule as it was then
  /// @param standing which articles they are
  private record Folded(Rule rule, Standing standing, EpisodeFold fold) {
    /// Whether a new article only has to be added: it comes last, and no older one counts because
    /// of it.
    boolean takes(Match match, Counted article) {
      return standing.hasBegun() && standing.condition().found(match) && fold.accepts(article);
    }
  }

  /// What came of applying a match.
  public sealed interface Applied {
    /// The group is as it was: the same match again, an older version of it, or a withdrawal of
    /// what is not there.
    record Nothing() implements Applied {}

    /// The article is in the group.
    ///
    /// @param before the match that it replaced
    record Stands(Optional<Match> before) implements Applied {}

    /// The article is no longer in the group.
    ///
    /// @param before the match that was there
    record Gone(Match before) implements Applied {}
  }

  /// Adds, replaces or withdraws an article, as the match says.
  public Applied apply(Match match) {
    Optional<Match> before = get(match.getArticleId());
    boolean older =
        before.filter(b -> b.getArticleVersion() > match.getArticleVersion()).isPresent();
    if (older || before.filter(match::equals).isPresent()) return new Applied.Nothing();
    if (!match.getWithdrawn()) return new Applied.Stands(put(match));
    Optional<Match> removed = remove(match.getArticleId());
    return removed.isPresent() ? new Applied.Gone(removed.get()) : new Applied.Nothing();
  }

  /// Adds an article, or replaces the version that was there.
  ///
  /// @return the match that it replaced
  public Optional<Match> put(Match match) {
    @Nullable Match before = byArticle.put(match.getArticleId(), match);
    if (before != null) inOrder.remove(Counted.of(before));
    Counted article = Counted.of(match);
    inOrder.add(article);
    if (before == null && folded != null && folded.takes(match, article)) {
      folded.fold.add(article);
    } else {
      folded = null;
    }
    return Optional.ofNullable(before);
  }

  /// Takes an article out.
  ///
  /// @return the match that was there
  public Optional<Match> remove(String articleId) {
    @Nullable Match before = byArticle.remove(articleId);
    if (before == null) return Optional.empty();
    inOrder.remove(Counted.of(before));
    folded = null;
    return Optional.of(before);
  }

  /// The match of an article that is in the group.
  public Optional<Match> get(String articleId) {
    return Optional.ofNullable(byArticle.get(articleId));
  }

  /// Whether no article is left.
  public boolean isEmpty() {
    return byArticle.isEmpty();
  }

  /// The episodes that the articles make, in event order. Which articles count after the rule was
  /// edited is in [Standing].
  ///
  /// @param rule the rule as it is now
  /// @param given the alerts of the group so far
  /// @param known how far the stream is known
  public List<Episode> episodes(Rule rule, List<Alert> given, Known known) {
    return fold(rule, given).episodes(known);
  }

  /// The earliest moment after `known.through()` at which the episodes can be others although no
  /// article comes; empty where only an article changes anything.
  public Optional<Instant> next(Rule rule, List<Alert> given, Known known) {
    return fold(rule, given).next(known);
  }

  /// Whether an article of the episode was found under the rule's condition as it is now.
  public boolean isOwn(Rule rule, Episode episode) {
    Condition condition = conditions.apply(rule);
    return episode.articles().stream()
        .flatMap(judged -> get(judged.article().articleId()).stream())
        .anyMatch(condition::found);
  }

  /// How far the group is from an episode.
  public Distance distance(Rule rule, List<Alert> given, Known known) {
    return fold(rule, given).distance(known);
  }

  private EpisodeFold fold(Rule rule, List<Alert> given) {
    Folded current = folded;
    if (current == null || !current.rule.equals(rule)) {
      Standing standing = Standing.of(rule, conditions.apply(rule), byArticle.values(), given);
      current = new Folded(rule, standing, fold(rule, standing));
      folded = current;
    }
    return current.fold;
  }

  private EpisodeFold fold(Rule rule, Standing standing) {
    EpisodeFold fold = EpisodeFold.of(rule);
    inOrder.stream()
        .filter(a -> get(a.articleId()).filter(standing::counts).isPresent())
        .forEach(fold::add);
    return fold;
  }

  /// Takes out the articles before `cut`.
  ///
  /// @return their matches, in event order
  public List<Match> forgetBefore(Instant cut) {
    List<Match> forgotten =
        inOrder.stream()
            .takeWhile(a -> a.eventTime().isBefore(cut))
            .map(a -> byArticle.get(a.articleId()))
            .toList();
    forgotten.forEach(m -> remove(m.getArticleId()));
    return forgotten;
  }
}
