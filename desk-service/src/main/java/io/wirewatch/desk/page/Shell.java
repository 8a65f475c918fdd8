package io.wirewatch.desk.page;

import io.javalin.http.Context;
import io.wirewatch.desk.api.Author;
import io.wirewatch.desk.api.Viewer;
import io.wirewatch.desk.view.AlertList;
import io.wirewatch.desk.view.Boards;
import java.time.Clock;
import java.time.Instant;

/// What the pages have in common: the boards, the clock, the frame, and how a page is sent.
///
/// @param boards what is shown
/// @param clock what ages are measured to
/// @param assets the files that pages ask for
/// @param pages prints them
record Shell(Boards boards, Clock clock, Assets assets, Pages pages) {

  private static final int RESOLVED_SHOWN = 50;
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  Instant now() {
    return clock.instant();
  }

  /// The list of alerts for whoever asks.
  AlertList list(Context context) {
    return AlertList.of(boards, Viewer.of(context), now(), RESOLVED_SHOWN);
  }

  /// The frame around a page.
  ///
  /// @param section `alerts`, `rules`, `articles` or `silences`
  Frame frame(Context context, String title, String section, AlertList list) {
    return new Frame(
        title,
        section,
        assets.root(),
        list.cursor().toString(),
        Viewer.of(context),
        list.open(),
        boards.silences().standing(now()).size());
  }

  /// The frame around a page that shows no list.
  Frame frame(Context context, String title, String section) {
    return frame(context, title, section, list(context));
  }

  /// The name of whoever asks; empty when not known.
  static String name(Context context) {
    return Author.of(context).orElse("");
  }

  /// Whether a script asks for a part of the page; going back in the browser's history asks for all
  /// of it.
  static boolean isFragment(Context context) {
    return "true".equals(context.header("HX-Request"))
        && !"true".equals(context.header("HX-History-Restore-Request"));
  }

  /// Sends a page or a part of one.
  static void html(Context context, String html) {
    context.header("Content-Security-Policy", CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    context.header("Vary", "HX-Request");
    context.contentType("text/html; charset=utf-8").result(html);
  }
}
