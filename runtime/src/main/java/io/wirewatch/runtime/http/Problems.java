package io.wirewatch.runtime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers every error with a problem document.
final class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final String MEDIA_TYPE = "application/problem+json";

  void routes(RoutesConfig routes) {
    routes.exception(
        ProblemException.class,
        (thrown, ctx) -> {
          thrown.headers().forEach(ctx::header);
          write(ctx, thrown.problem());
        });
    routes.exception(HttpResponseException.class, (thrown, ctx) -> write(ctx, of(thrown, ctx)));
    routes.exception(Exception.class, Problems::unexpected);
  }

  private static Problem of(HttpResponseException thrown, Context ctx) {
    HttpStatus status = HttpStatus.forStatus(thrown.getStatus());
    String message = thrown.getMessage();
    String detail =
        message == null || message.equalsIgnoreCase(status.getMessage())
            ? ctx.method() + " " + ctx.path()
            : message;
    Map<String, Object> extensions = new LinkedHashMap<>(thrown.getDetails());
    return new Problem("about:blank", status.getMessage(), thrown.getStatus(), detail, extensions);
  }

  private static void unexpected(Exception thrown, Context ctx) {
    log.error("{} {} failed", ctx.method(), ctx.path(), thrown);
    write(
        ctx,
        Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR.getCode(),
            "Internal Server Error",
            "the request could not be handled; the log of this process says why"));
  }

  private static void write(Context ctx, Problem problem) {
    ctx.status(problem.status()).json(problem.members()).contentType(MEDIA_TYPE);
  }
}
