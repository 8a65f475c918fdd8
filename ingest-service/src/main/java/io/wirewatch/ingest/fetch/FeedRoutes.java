package io.wirewatch.ingest.fetch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.contracts.Feed;
import io.wirewatch.runtime.http.Problem;
import io.wirewatch.runtime.http.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `GET /v1/feeds`, and `GET`, `PUT` and `DELETE /v1/feeds/{id}`.
public final class FeedRoutes {

  private final FeedTable table;
  private final FeedStore store;
  private final FetchSettings settings;

  /// @param settings the intervals of a feed whose definition names none
  public FeedRoutes(FeedTable table, FeedStore store, FetchSettings settings) {
    this.table = table;
    this.store = store;
    this.settings = settings;
  }

  /// Adds the routes.
  public void register(RoutesConfig routes) {
    routes.get("/v1/feeds", ctx -> ctx.json(table.all().stream().map(FeedView::of).toList()));
    routes.get("/v1/feeds/{id}", ctx -> ctx.json(FeedView.of(found(ctx.pathParam("id")))));
    routes.put("/v1/feeds/{id}", this::put);
    routes.delete("/v1/feeds/{id}", this::delete);
  }

  /// A feed defined again at the same address goes on where it stood, and is fetched at once.
  private void put(Context ctx) {
    String id = ctx.pathParam("id");
    Feed defined = FeedForm.read(id, ctx.bodyAsBytes(), settings);
    Feed.Builder feed = Feed.newBuilder(defined);
    table
        .find(id)
        .filter(f -> f.getDefinition().getUrl().equals(defined.getDefinition().getUrl()))
        .flatMap(Feed::getCursor)
        .ifPresent(feed::setCursor);
    Feed kept = feed.build();
    keep(id, kept);
    ctx.status(200).json(FeedView.of(kept));
  }

  private void delete(Context ctx) {
    keep(found(ctx.pathParam("id")).getId(), null);
    ctx.status(204);
  }

  private Feed found(String id) {
    return table
        .find(id)
        .orElseThrow(() -> new ProblemException(Problem.of(404, "No such feed", "feed " + id)));
  }

  private void keep(String id, @Nullable Feed feed) {
    if (!store.keep(id, feed).join()) {
      throw new ProblemException(
          Problem.of(503, "Try again later", "the feed has not been acknowledged"),
          Map.of("Retry-After", "1"));
    }
  }
}
