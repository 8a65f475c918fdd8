package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Severity;
import io.wirewatch.contracts.Silence;
import io.wirewatch.rules.mute.Scope;
import io.wirewatch.runtime.http.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Reads a silence from a request.
final class SilenceDraft {

  private static final int MAX_VALUE = 500;
  private static final int MAX_WHY = 2_000;

  private SilenceDraft() {}

  /// The silence, from `now` on unless `from` says later.
  ///
  /// @throws ProblemException 422 when a field is not as it must be
  static Silence of(Fields fields, String id, Instant now) {
    var known = new TreeSet<>(Term.FIELDS);
    known.addAll(List.of("matchers", "by", "why"));
    fields.only(known);
    return Silence.newBuilder()
        .setId(id)
        .setMatchers(matchers(fields))
        .setFrom(now)
        .setUntil(
            Term.of(fields, now)
                .orElseThrow(() -> Problems.field("until", "", "or for must say when it ends")))
        .setBy(Author.required(fields))
        .setWhy(fields.required("why", MAX_WHY))
        .build();
  }

  /// The matchers: the list `matchers` in JSON; in a form a field for each thing that a matcher may
  /// ask for, and `scope`, where it is there, names those that count.
  ///
  /// @throws ProblemException 422 when there are none, or one asks for what there is not
  static List<Matcher> matchers(Fields fields) {
    List<Matcher> matchers = fields.isForm() ? form(fields) : json(fields.json("matchers"));
    if (matchers.isEmpty()) {
      throw Problems.field("matchers", "", "must be one or more of " + Scope.FIELDS);
    }
    return matchers;
  }

  private static List<Matcher> form(Fields fields) {
    List<String> counted =
        fields.find("scope").map(scope -> Arrays.asList(scope.split(" "))).orElse(Scope.FIELDS);
    List<Matcher> matchers = new ArrayList<>();
    for (String field : Scope.FIELDS) {
      if (counted.contains(field))
        fields.find(field).ifPresent(v -> matchers.add(matcher(field, v)));
    }
    return matchers;
  }

  private static List<Matcher> json(JsonNode list) {
    List<Matcher> matchers = new ArrayList<>();
    for (JsonNode one : list) {
      matchers.add(matcher(one.path("field").asText(""), one.path("value").asText("")));
    }
    return matchers;
  }

  private static Matcher matcher(String field, String value) {
    if (!Scope.FIELDS.contains(field)) {
      throw Problems.field("field", field, "must be one of " + Scope.FIELDS);
    }
    if (value.length() > MAX_VALUE) throw Problems.field(field, value, "is too long");
    if (field.equals("severity") && severity(value).isEmpty()) {
      throw Problems.field("severity", value, "must be low, medium, high or critical");
    }
    return new Matcher(field, value);
  }

  private static Optional<Severity> severity(String name) {
    return Arrays.stream(Severity.values())
        .filter(s -> s.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
