package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.desk.api.Author;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.AlertList;
import io.wirewatch.desk.view.AlertView;
import io.wirewatch.desk.view.RuleBoard;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// The desk's pages: `/`, `/alerts/{id}`, `/rules`, their fragments, and `/assets`.
public final class PageRoutes {

  private static final int RESOLVED_SHOWN = 50;
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final AlertBoard alerts;
  private final RuleBoard rules;
  private final Clock clock;
  private final Assets assets = Assets.read();
  private final Pages pages = new Pages();

  /// @param alerts what the alert pages show
  /// @param rules what the rule page shows
  public PageRoutes(AlertBoard alerts, RuleBoard rules, Clock clock) {
    this.alerts = alerts;
    this.rules = rules;
    this.clock = clock;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::front);
    routes.get("/alerts", this::list);
    routes.get("/alerts/{id}", this::alert);
    routes.get("/rules", this::rules);
    routes.get("/assets/{version}/{name}", this::asset);
  }

  private void front(Context context) {
    Instant now = clock.instant();
    AlertBoard.Snapshot board = alerts.snapshot();
    Optional<AlertView> first =
        board.alerts().stream()
            .filter(alert -> alert.getState() != AlertState.RESOLVED)
            .findFirst()
            .map(alert -> new AlertView(alert, now));
    AlertList list = AlertList.of(board, now, RESOLVED_SHOWN);
    html(context, pages.alerts(frame(context, "Wirewatch", "alerts", list), list, first, false));
  }

  private void list(Context context) {
    html(context, pages.list(AlertList.of(alerts.snapshot(), clock.instant(), RESOLVED_SHOWN)));
  }

  private void alert(Context context) {
    Instant now = clock.instant();
    String id = context.pathParam("id");
    AlertList list = AlertList.of(alerts.snapshot(), now, RESOLVED_SHOWN);
    Optional<AlertView> alert = alerts.alert(id).map(found -> new AlertView(found, now));
    if (alert.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      html(context, pages.missing(frame(context, "No such alert", "alerts", list), id));
    } else if (isFragment(context)) {
      html(context, pages.alert(alert.get(), Author.of(context).orElse("")));
    } else {
      String title = alert.get().headline() + " - Wirewatch";
      html(context, pages.alerts(frame(context, title, "alerts", list), list, alert, true));
    }
  }

  private void rules(Context context) {
    Instant now = clock.instant();
    AlertList list = AlertList.of(alerts.snapshot(), now, RESOLVED_SHOWN);
    html(
        context,
        isFragment(context)
            ? pages.ruleList(rules.rules(now))
            : pages.rules(frame(context, "Rules - Wirewatch", "rules", list), rules.rules(now)));
  }

  private void asset(Context context) {
    Optional<Asset> file = assets.file(context.pathParam("name"));
    boolean current = assets.version().equals(context.pathParam("version"));
    if (file.isEmpty() || !current) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.header("X-Content-Type-Options", "nosniff");
    context.contentType(file.get().mediaType()).result(file.get().bytes());
  }

  private Frame frame(Context context, String title, String section, AlertList list) {
    return new Frame(
        title, section, assets.root(), list.cursor().toString(), Author.of(context), list.open());
  }

  /// Whether a script asks for a part of the page; going back in the browser's history asks for all
  /// of it.
  private static boolean isFragment(Context context) {
    return "true".equals(context.header("HX-Request"))
        && !"true".equals(context.header("HX-History-Restore-Request"));
  }

  private static void html(Context context, String html) {
    context.header("Content-Security-Policy", CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    context.header("Vary", "HX-Request");
    context.contentType("text/html; charset=utf-8").result(html);
  }
}
