package io.wirewatch.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// What went wrong with a request, after RFC 9457.
///
/// @param type a URI that names the kind of problem, `about:blank` where the status says it all
/// @param title the kind of problem, in a few words
/// @param status the HTTP status, 400 to 599
/// @param detail this occurrence, for people: names the offender and its value
/// @param extensions further members, kept in order
public record Problem(
    String type, String title, int status, String detail, Map<String, Object> extensions) {

  private static final int LOWEST_STATUS = 400;
  private static final int HIGHEST_STATUS = 599;

  /// Copies the extensions and checks the status.
  public Problem {
    if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
      throw new IllegalArgumentException("status must be between 400 and 599, was " + status);
    }
    extensions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }

  /// A problem whose kind is its status.
  public static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, Map.of());
  }

  /// The same problem with one more member.
  public Problem with(String member, Object value) {
    Map<String, Object> extended = new LinkedHashMap<>(extensions);
    extended.put(member, value);
    return new Problem(type, title, status, detail, extended);
  }

  /// The members of the JSON document, in order.
  public Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("title", title);
    members.put("status", status);
    members.put("detail", detail);
    extensions.forEach(members::putIfAbsent);
    return members;
  }
}
