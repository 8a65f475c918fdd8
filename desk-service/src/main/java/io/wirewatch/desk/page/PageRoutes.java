package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.desk.view.Boards;
import java.time.Clock;
import java.util.Optional;

/// The desk's pages: `/`, `/alerts/{id}`, `/silences`, `/rules`, `/articles`, their fragments, and
/// `/assets`.
public final class PageRoutes {

  private final Shell shell;

  /// @param boards what the pages show
  public PageRoutes(Boards boards, Clock clock) {
    this.shell = new Shell(boards, clock, Assets.read(), new Pages());
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    new AlertPages(shell).addTo(routes);
    new SilencePages(shell).addTo(routes);
    new RulePages(shell).addTo(routes);
    new ArticlePages(shell).addTo(routes);
    routes.get("/assets/{version}/{name}", this::asset);
  }

  private void asset(Context context) {
    Optional<Asset> file = shell.assets().file(context.pathParam("name"));
    boolean current = shell.assets().version().equals(context.pathParam("version"));
    if (file.isEmpty() || !current) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.header("X-Content-Type-Options", "nosniff");
    context.contentType(file.get().mediaType()).result(file.get().bytes());
  }
}
