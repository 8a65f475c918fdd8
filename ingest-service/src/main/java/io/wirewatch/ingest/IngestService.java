package io.wirewatch.ingest;

import io.javalin.config.RoutesConfig;
import io.wirewatch.ingest.fetch.FeedPoller;
import io.wirewatch.ingest.fetch.FeedRoutes;
import io.wirewatch.ingest.fetch.FeedTable;
import io.wirewatch.ingest.fetch.FeedVisitor;
import io.wirewatch.ingest.push.ArticleRoutes;
import io.wirewatch.ingest.topology.KafkaRawArticles;
import io.wirewatch.ingest.topology.SharedFeeds;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.metrics.StageCounter;
import io.wirewatch.runtime.outbound.OutboundHttp;
import java.util.concurrent.ThreadLocalRandom;

/// Sources in, raw articles out: `POST /v1/articles`, and feeds polled. It runs on several
/// instances at once; each takes articles, and the feeds are shared out among them.
public final class IngestService implements Service {

  private final KafkaRawArticles articles;
  private final SharedFeeds feeds;
  private final OutboundHttp http;
  private final FeedPoller poller;
  private final ArticleRoutes articleRoutes;
  private final FeedRoutes feedRoutes;

  private IngestService(IngestConfig config, ServiceContext context) {
    FeedTable table = new FeedTable();
    this.articles = KafkaRawArticles.open(context, config.acknowledgeWithin());
    this.feeds = SharedFeeds.start(table, context, config.acknowledgeWithin());
    this.http = OutboundHttp.open(config.outbound());
    this.poller =
        FeedPoller.start(
            table,
            feeds,
            new FeedVisitor(
                http,
                articles,
                new StageCounter(context.meters(), "ingest-feed"),
                context.clock(),
                () -> ThreadLocalRandom.current().nextDouble()),
            config.feeds(),
            context.clock());
    this.articleRoutes =
        new ArticleRoutes(
            articles, new StageCounter(context.meters(), "ingest"), config.push(), context.clock());
    this.feedRoutes = new FeedRoutes(table, feeds, config.feeds());
  }

  /// Starts polling feeds; articles are taken once the routes are served.
  public static IngestService start(IngestConfig config, ServiceContext context) {
    return new IngestService(config, context);
  }

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public void routes(RoutesConfig routes) {
    articleRoutes.register(routes);
    feedRoutes.register(routes);
  }

  @Override
  public void close() {
    poller.close();
    http.close();
    feeds.close();
    articles.close();
  }
}
