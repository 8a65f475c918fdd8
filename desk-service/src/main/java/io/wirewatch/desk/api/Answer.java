package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// Writes answers of the API.
final class Answer {

  private Answer() {}

  /// A JSON object that nobody may keep.
  static void json(Context context, ObjectNode json) {
    context.contentType("application/json").header("Cache-Control", "no-store");
    context.result(json.toString());
  }

  /// Sends a browser that posted a form on to a page, and gives others the JSON.
  ///
  /// @param status for the others
  static void done(
      Context context, Fields fields, String page, HttpStatus status, ObjectNode json) {
    if (fields.isForm() && !wantsJson(context)) {
      context.redirect(page, HttpStatus.SEE_OTHER);
    } else {
      json(context.status(status), json);
    }
  }

  /// Scripts of the page say so.
  private static boolean wantsJson(Context context) {
    String accept = context.header("Accept");
    return accept != null && accept.startsWith("application/json");
  }
}
