package io.wirewatch.desk.topology;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.Story;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.desk.stream.AlertStream;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.Boards;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.Position;
import io.wirewatch.runtime.streams.TopicTail;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Follows the topics of rules, matches, silences, articles, stories, claims and alerts into the
/// boards and the stream.
public final class DeskTails implements AutoCloseable {

  private final AlertBoard alerts;
  private final RuleBoard rules;
  private final AlertStream stream;
  private final Clock clock;
  private final List<TopicTail<?>> tails;

  /// Starts following; the stream opens when the alerts are caught up with.
  public DeskTails(Boards boards, AlertStream stream, ServiceContext context) {
    this.alerts = boards.alerts();
    this.rules = boards.rules();
    this.stream = stream;
    this.clock = context.clock();
    TopicTail<RuleRevision> ruleTail =
        TopicTail.start(Topics.RULES, context, (id, rule, _) -> rules.accept(id, rule));
    TopicTail<Match> matchTail =
        TopicTail.start(Topics.MATCHES, context, (_, match, _) -> takeMatch(match));
    TopicTail<Silence> silenceTail =
        TopicTail.start(Topics.SILENCES, context, (id, one, _) -> takeSilence(boards, id, one));
    TopicTail<Article> articleTail =
        TopicTail.startNear(
            Topics.ARTICLES,
            context,
            boards.articles().most(),
            (_, article, _) -> takeArticle(boards, article));
    TopicTail<Story> storyTail =
        TopicTail.startNear(
            Topics.STORIES,
            context,
            boards.articles().most(),
            (id, story, _) -> boards.stories().accept(id, story));
    TopicTail<StoryClaims> claimTail =
        TopicTail.startNear(
            Topics.CLAIMS,
            context,
            boards.articles().most(),
            (story, claims, _) -> boards.claims().accept(story, claims));
    TopicTail<Alert> alertTail = TopicTail.start(Topics.ALERTS, context, this::takeAlert);
    var _ = alertTail.caughtUpOnce().thenRun(stream::open);
    this.tails =
        List.of(ruleTail, matchTail, silenceTail, articleTail, storyTail, claimTail, alertTail);
  }

  @Override
  public void close() {
    tails.forEach(TopicTail::close);
  }

  private void takeMatch(@Nullable Match match) {
    if (match != null) rules.accept(match, clock.instant());
  }

  private static void takeArticle(Boards boards, @Nullable Article article) {
    if (article != null) {
      boards.articles().accept(article);
      boards.trends().accept(article);
    }
  }

  private void takeSilence(Boards boards, String id, @Nullable Silence silence) {
    boards.silences().accept(id, silence);
    stream.publishSilence(id, silence == null);
  }

  private void takeAlert(String id, @Nullable Alert alert, Position position) {
    alerts.accept(id, alert, position.partition(), position.offset()).ifPresent(stream::publish);
    if (alert != null) rules.accept(alert);
  }
}
