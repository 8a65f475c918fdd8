package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.desk.api.Viewer;
import io.wirewatch.desk.view.AlertList;
import io.wirewatch.desk.view.AlertView;
import io.wirewatch.desk.view.ClaimsView;
import java.util.Map;
import java.util.Optional;

/// The page of alerts: `/`, the list alone `/alerts`, and `/alerts/{id}`.
///
/// @param shell around them
record AlertPages(Shell shell) {

  void addTo(RoutesConfig routes) {
    routes.get("/", this::front);
    routes.get("/alerts", this::list);
    routes.get("/alerts/{id}", this::alert);
  }

  private void front(Context context) {
    Viewer.remember(context);
    AlertList list = shell.list(context);
    page(context, "Wirewatch", list, list.first(), false);
  }

  private void list(Context context) {
    Shell.html(context, shell.pages().print("alert/list", Map.of("list", shell.list(context))));
  }

  private void alert(Context context) {
    String id = context.pathParam("id");
    Optional<AlertView> alert =
        shell.boards().alerts().alert(id).map(found -> shell.boards().view(found, shell.now()));
    if (alert.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      missing(context, id);
    } else if (Shell.isFragment(context)) {
      Map<String, Object> values =
          Map.of("alert", alert.get(), "claims", claims(alert.get()), "name", Shell.name(context));
      Shell.html(context, shell.pages().print("alert/detail", values));
    } else {
      String title = alert.get().headline() + " - Wirewatch";
      page(context, title, shell.list(context), alert, true);
    }
  }

  private void page(
      Context context, String title, AlertList list, Optional<AlertView> shown, boolean detail) {
    Frame frame = shell.frame(context, title, "alerts", list);
    Map<String, Object> values =
        Map.of(
            "frame",
            frame,
            "list",
            list,
            "selected",
            shown,
            "claims",
            shown.flatMap(this::claims),
            "detail",
            detail);
    Shell.html(context, shell.pages().print("page/alerts", values));
  }

  /// What is claimed in the story that the alert is on; empty where its rule groups by another
  /// thing.
  private Optional<ClaimsView> claims(AlertView alert) {
    return shell.boards().claims(alert.alert().getGroup());
  }

  private void missing(Context context, String id) {
    Frame frame = shell.frame(context, "No such alert", "alerts");
    Shell.html(context, shell.pages().print("page/missing", Map.of("frame", frame, "id", id)));
  }
}
