package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.model.Trigger.Threshold;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.EpisodeFold;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The articles that one rule matched in one group, one version of each. Not safe to share among
/// threads.
public final class GroupMatches {

  private final Map<String, Match> byArticle = new HashMap<>();
  private final TreeSet<Counted> inOrder = new TreeSet<>();
  private @Nullable Folded folded;

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

  /// Adds an article, or replaces the version that was there.
  ///
  /// @return the match that it replaced
  public Optional<Match> put(Match match) {
    @Nullable Match before = byArticle.put(match.getArticleId(), match);
    if (before != null) inOrder.remove(counted(before));
    Counted article = counted(match);
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
    inOrder.remove(counted(before));
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
  public List<Episode> episodes(Rule rule, List<Alert> given) {
    Folded current = folded;
    if (current == null || !current.rule.equals(rule)) {
      Standing standing = Standing.of(rule, byArticle.values(), given);
      current = new Folded(rule, standing, fold(rule, standing));
      folded = current;
    }
    return current.fold.episodes();
  }

  private EpisodeFold fold(Rule rule, Standing standing) {
    EpisodeFold fold =
        switch (rule.trigger()) {
          case Threshold threshold -> new EpisodeFold(threshold, rule.rearm());
          case Trigger other -> throw new IllegalStateException("no fold for " + other);
        };
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

  private static Counted counted(Match match) {
    return new Counted(
        match.getArticleId(),
        match.getPublisher(),
        match.getOrigin().getId(),
        match.getEventTime());
  }
}
