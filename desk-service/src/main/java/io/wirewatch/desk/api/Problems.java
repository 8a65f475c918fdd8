package io.wirewatch.desk.api;

import io.wirewatch.rules.language.RuleError;
import io.wirewatch.runtime.http.Problem;
import io.wirewatch.runtime.http.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The problems that the desk's routes answer with.
final class Problems {

  private Problems() {}

  static ProblemException unknown(String what, String id) {
    return problem("not-found", "Not found", 404, "There is no " + what + " \"" + id + "\".");
  }

  static ProblemException resolved(String id, String action) {
    return problem(
        "alert-resolved",
        "The alert is resolved",
        409,
        "Alert \"" + id + "\" is resolved; there is nothing left to " + action + ".");
  }

  static ProblemException field(String field, String value, String expected) {
    return new ProblemException(
        new Problem(
            "urn:wirewatch:problem:invalid-field",
            "A field is not as it must be",
            422,
            field + " " + expected + ", was \"" + value + "\".",
            Map.of("field", field, "value", value)));
  }

  static ProblemException rule(List<RuleError> errors) {
    RuleError first = errors.getFirst();
    return new ProblemException(
        new Problem(
            "urn:wirewatch:problem:invalid-rule",
            "The rule cannot be read",
            422,
            "Line %d, column %d: %s".formatted(first.line(), first.column(), first.message()),
            Map.of("errors", errors)));
  }

  static ProblemException notStaged(String id) {
    return problem("not-staged", "Not staged", 409, "Rule \"" + id + "\" is in force already.");
  }

  static ProblemException byHand(String id, String how) {
    String detail = "The line cannot be told apart in the text of rule \"" + id + "\". " + how;
    return problem("edit-by-hand", "Edit it by hand", 409, detail);
  }

  static ProblemException tooOld(String id, int kept, Optional<Instant> since) {
    String reach = since.map(at -> ", which reach back to " + at).orElse("");
    return problem(
        "article-not-kept",
        "The article is not kept",
        404,
        "Article \"" + id + "\" is not among the " + kept + " newest" + reach + ".");
  }

  static ProblemException tooLarge(long bytes, long limit) {
    return problem(
        "too-large",
        "Too large",
        413,
        "A rule has at most " + limit + " bytes, was " + bytes + ".");
  }

  static ProblemException notJson(String detail) {
    return problem("not-json", "Not JSON", 400, detail);
  }

  static ProblemException crossSite(String from) {
    return problem(
        "cross-site",
        "Not from this site",
        403,
        "A page of another site (" + from + ") may not change anything here.");
  }

  static ProblemException strangeHost(String host) {
    return problem(
        "strange-host",
        "Not a name of the desk",
        403,
        "The desk does not go by \""
            + host
            + "\"; its setting hosts lists the names that it does.");
  }

  static ProblemException unavailable() {
    return new ProblemException(
        new Problem(
            "urn:wirewatch:problem:brokers-unavailable",
            "Not written",
            503,
            "The brokers did not confirm the change in time. It may be tried again.",
            Map.of()),
        Map.of("Retry-After", "5"));
  }

  private static ProblemException problem(String type, String title, int status, String detail) {
    return new ProblemException(
        new Problem("urn:wirewatch:problem:" + type, title, status, detail, Map.of()));
  }
}
