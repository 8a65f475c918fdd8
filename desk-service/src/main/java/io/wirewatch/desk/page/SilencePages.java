package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.contracts.Silence;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.SilenceBoard;
import io.wirewatch.desk.view.SilenceView;
import io.wirewatch.rules.mute.Scope;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page of silences: `/silences`, with a form to make one, filled in from the query.
///
/// @param shell around it
record SilencePages(Shell shell) {

  private static final int ENDED_SHOWN = 20;

  void addTo(RoutesConfig routes) {
    routes.get("/silences", this::list);
  }

  private void list(Context context) {
    Instant now = shell.now();
    AlertBoard.Snapshot alerts = shell.boards().alerts().snapshot();
    SilenceBoard board = shell.boards().silences();
    List<SilenceView> standing = views(board.standing(now), alerts, now);
    List<SilenceView> ended = views(board.ended(now, ENDED_SHOWN), alerts, now);
    if (Shell.isFragment(context)) {
      Map<String, Object> values = Map.of("standing", standing, "ended", ended);
      Shell.html(context, shell.pages().print("silence/list", values));
      return;
    }
    Frame frame = shell.frame(context, "Silences - Wirewatch", "silences");
    Map<String, Object> values =
        Map.of("frame", frame, "standing", standing, "ended", ended, "asked", asked(context));
    Shell.html(context, shell.pages().print("page/silences", values));
  }

  private static List<SilenceView> views(
      List<Silence> silences, AlertBoard.Snapshot alerts, Instant now) {
    return silences.stream().map(one -> SilenceBoard.view(one, alerts, now)).toList();
  }

  /// What the query says that the new silence is to be about.
  private static Map<String, String> asked(Context context) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String field : Scope.FIELDS) {
      asked.put(field, Optional.ofNullable(context.queryParam(field)).orElse(""));
    }
    return asked;
  }
}
