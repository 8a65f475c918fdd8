package io.wirewatch.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;

/// Who sits at the page, as they named themselves: kept in a cookie, not a proof of anything.
public final class Author {

  /// Characters that a name has at most.
  public static final int MAX_LENGTH = 80;

  private static final String COOKIE = "wirewatch_name";
  private static final Duration KEPT = Duration.ofDays(400);

  private Author() {}

  /// The name that the browser brought along; empty when there is none.
  public static Optional<String> of(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE))
        .flatMap(Author::decode)
        .filter(Author::isName);
  }

  /// Whether this can be somebody's name: 1 to 80 characters that are not all blank.
  static boolean isName(String name) {
    return !name.isBlank() && name.length() <= MAX_LENGTH;
  }

  /// The name in the parameter `by`, which the browser then keeps, else the one that it brought
  /// along; `api` for a program that gives none.
  static String writing(Context context) {
    Optional<String> said = Optional.ofNullable(context.queryParam("by")).filter(Author::isName);
    said.ifPresent(name -> remember(context, name.strip()));
    return said.map(String::strip).or(() -> of(context)).orElse("api");
  }

  /// The name in the field `by`.
  ///
  /// @throws io.wirewatch.runtime.http.ProblemException 422 when it is nobody's
  static String required(Fields fields) {
    String by = fields.text("by");
    if (!isName(by)) {
      throw Problems.field("by", by, "must be a name of 1 to " + MAX_LENGTH + " characters");
    }
    return by;
  }

  /// Has the browser keep the name.
  static void remember(Context context, String name) {
    Cookie cookie =
        new Cookie(
            COOKIE, URLEncoder.encode(name, UTF_8), "/", 0, false, true, null, SameSite.STRICT);
    cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
    context.cookie(cookie);
  }

  private static Optional<String> decode(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded, UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
