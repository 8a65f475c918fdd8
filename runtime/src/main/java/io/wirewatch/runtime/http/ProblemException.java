package io.wirewatch.runtime.http;

import java.util.Map;

/// Ends the handling of a request with a problem document as its answer.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  /// @param problem the answer
  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  /// @param problem the answer
  /// @param headers response headers to send with it, Retry-After for example
  public ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.status() + " " + problem.title() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  /// The answer.
  public Problem problem() {
    return problem;
  }

  /// Response headers to send with it.
  public Map<String, String> headers() {
    return headers;
  }
}
