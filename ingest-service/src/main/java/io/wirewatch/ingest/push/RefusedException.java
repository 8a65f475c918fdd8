package io.wirewatch.ingest.push;

import io.wirewatch.runtime.http.Problem;
import org.jspecify.annotations.Nullable;

/// An article that cannot be taken as it is. It ends the reading of one article, deep in a parser
/// more often than not, and becomes its sender's answer.
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_LARGE = 413;
  private static final int SHOWN_CHARS = 100;

  private final transient Problem problem;

  private RefusedException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /// A field that is wrong.
  ///
  /// @param value what was sent, shown up to its 100th character
  RefusedException(String field, @Nullable String value, String must) {
    this(
        Problem.of(UNPROCESSABLE, "Unprocessable article", field + " " + must)
            .with("field", field)
            .with("value", shown(value == null ? "" : value)));
  }

  /// A body or a batch past its bound.
  static RefusedException tooLarge(String what, long maxBytes) {
    return new RefusedException(
        Problem.of(TOO_LARGE, "Too large", what + " may be at most " + maxBytes + " bytes")
            .with("field", "body")
            .with("maxBytes", maxBytes));
  }

  /// A batch of more lines than may be.
  static RefusedException tooManyLines(int most) {
    return new RefusedException(
        Problem.of(TOO_LARGE, "Too large", "a batch may have at most " + most + " lines")
            .with("field", "body")
            .with("maxLines", most));
  }

  Problem problem() {
    return problem;
  }

  /// One of a few words, for the counters.
  String reason() {
    return problem.status() == TOO_LARGE ? "too-large" : "malformed";
  }

  private static String shown(String value) {
    return value.length() <= SHOWN_CHARS ? value : value.substring(0, SHOWN_CHARS) + "…";
  }
}
