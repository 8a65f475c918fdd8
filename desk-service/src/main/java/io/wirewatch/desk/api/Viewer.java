package io.wirewatch.desk.api;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.wirewatch.desk.view.Audience;
import java.time.Duration;
import java.util.Optional;

/// Who looks at alerts, going by a request: the name in the cookie, and whether everybody's staged
/// alerts are asked for, in the parameter `staged` or the cookie that keeps it.
public final class Viewer {

  private static final String PARAMETER = "staged";
  private static final String COOKIE = "wirewatch_staged";
  private static final Duration KEPT = Duration.ofDays(400);

  private Viewer() {}

  /// Whom a request's answer is for.
  ///
  /// @throws io.wirewatch.runtime.http.ProblemException 422 when the parameter is neither `mine`
  ///   nor `all`
  public static Audience of(Context context) {
    asked(context)
        .filter(value -> !value.equals("all") && !value.equals("mine"))
        .ifPresent(value -> {
          throw Problems.field(PARAMETER, value, "must be mine or all");
        });
    return orMine(context);
  }

  /// Whom a request's answer is for; only their own staged alerts where the parameter is neither
  /// `mine` nor `all`.
  public static Audience orMine(Context context) {
    Optional<String> kept = Optional.ofNullable(context.cookie(COOKIE));
    boolean all = asked(context).or(() -> kept).filter("all"::equals).isPresent();
    return new Audience(Author.of(context).orElse(""), all);
  }

  /// Has the browser keep what the parameter says, if it is there.
  public static void remember(Context context) {
    asked(context)
        .ifPresent(staged -> {
          Cookie cookie = new Cookie(COOKIE, staged, "/", 0, false, true, null, SameSite.STRICT);
          cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
          context.cookie(cookie);
        });
  }

  private static Optional<String> asked(Context context) {
    return Optional.ofNullable(context.queryParam(PARAMETER));
  }
}
