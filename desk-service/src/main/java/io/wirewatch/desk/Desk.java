package io.wirewatch.desk;

import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.desk.api.AlertRoutes;
import io.wirewatch.desk.api.DraftRoutes;
import io.wirewatch.desk.api.ExplainRoutes;
import io.wirewatch.desk.api.Journal;
import io.wirewatch.desk.api.RuleRoutes;
import io.wirewatch.desk.api.SameOrigin;
import io.wirewatch.desk.api.SetRoutes;
import io.wirewatch.desk.api.SilenceRoutes;
import io.wirewatch.desk.api.StoryRoutes;
import io.wirewatch.desk.api.TrendRoutes;
import io.wirewatch.desk.page.PageRoutes;
import io.wirewatch.desk.stream.AlertStream;
import io.wirewatch.desk.stream.StreamRoute;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.ArticleShelf;
import io.wirewatch.desk.view.Boards;
import io.wirewatch.desk.view.ClaimShelf;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.desk.view.SilenceBoard;
import io.wirewatch.desk.view.StoryShelf;
import io.wirewatch.desk.view.TrendBoard;
import java.time.Clock;
import java.time.Duration;

/// The boards, the stream and the routes over them: the service without its topics.
///
/// @param boards what is known
/// @param stream tells clients what changes
/// @param sameOrigin whose pages may change anything
record Desk(Boards boards, AlertStream stream, SameOrigin sameOrigin) {

  private static final Duration TRENDS_REACH = Duration.ofDays(1);

  static Desk of(DeskConfig config, MeterRegistry meters) {
    AlertBoard alerts = new AlertBoard(config.resolvedKept());
    return new Desk(
        new Boards(
            alerts,
            new RuleBoard(config.matchMemory()),
            new SilenceBoard(),
            new ArticleShelf(config.articlesKept(), config.articleBytes()),
            new StoryShelf(config.articlesKept()),
            new ClaimShelf(config.claimBytes()),
            new TrendBoard(config.articlesKept(), TRENDS_REACH)),
        new AlertStream(alerts, config.heartbeat(), config.clientBacklog(), meters),
        new SameOrigin(config.hosts()));
  }

  void routes(RoutesConfig routes, Journal journal, Clock clock) {
    new PageRoutes(boards, clock).addTo(routes);
    new AlertRoutes(boards.alerts(), journal, clock, sameOrigin).addTo(routes);
    new SilenceRoutes(boards.silences(), boards.alerts(), journal, clock, sameOrigin).addTo(routes);
    new RuleRoutes(boards, journal, clock, sameOrigin).addTo(routes);
    new SetRoutes(boards.rules(), journal, clock, sameOrigin).addTo(routes);
    new DraftRoutes(boards.rules(), journal, clock, sameOrigin).addTo(routes);
    new ExplainRoutes(boards, clock).addTo(routes);
    new StoryRoutes(boards.stories(), boards.articles(), boards.claims()).addTo(routes);
    new TrendRoutes(boards.trends(), clock).addTo(routes);
    new StreamRoute(stream).addTo(routes);
  }
}
