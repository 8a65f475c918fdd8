package io.wirewatch.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.wirewatch.runtime.http.ProblemException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a request says, in a JSON object or in a form.
final class Fields {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode json;
  private final Function<String, @Nullable String> texts;
  private final boolean form;

  private Fields(JsonNode json, Function<String, @Nullable String> texts, boolean form) {
    this.json = json;
    this.texts = texts;
    this.form = form;
  }

  /// Reads a form where the request says that it is one, else JSON; no body is an empty object. A
  /// form never begins with a brace: it is JSON that a program sent without saying so.
  ///
  /// @throws ProblemException 400 when it is neither
  static Fields of(Context context) {
    if (context.isFormUrlencoded() && !context.body().stripLeading().startsWith("{")) {
      return new Fields(MAPPER.createObjectNode(), context::formParam, true);
    }
    JsonNode body = json(context.body());
    return new Fields(body, name -> body.path(name).asText(null), false);
  }

  /// A request that a browser's form may have sent without a field.
  static Fields none(Context context) {
    return new Fields(MAPPER.createObjectNode(), _ -> null, context.isFormUrlencoded());
  }

  /// Whether a browser's form was sent.
  boolean isForm() {
    return form;
  }

  /// The text of a field without the space around it; empty when it is not there.
  String text(String name) {
    @Nullable String text = texts.apply(name);
    return text == null ? "" : text.strip();
  }

  /// The text of a field; empty when it is not there or blank.
  Optional<String> find(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  /// The text of a field.
  ///
  /// @throws ProblemException 422 when it is blank or longer than `most`
  String required(String name, int most) {
    return bounded(name, text(name), 1, most);
  }

  /// The text of a field; empty when it is not there.
  ///
  /// @throws ProblemException 422 when it is longer than `most`
  Optional<String> optional(String name, int most) {
    return Optional.of(bounded(name, text(name), 0, most)).filter(text -> !text.isEmpty());
  }

  /// Whether a field is there and true.
  ///
  /// @throws ProblemException 422 when it is neither true nor false
  boolean truth(String name) {
    return switch (text(name)) {
      case "true" -> true;
      case "", "false" -> false;
      case String other -> throw Problems.field(name, other, "must be true or false");
    };
  }

  /// A field as JSON; missing in a form.
  JsonNode json(String... path) {
    JsonNode node = json;
    for (String name : path) node = node.path(name);
    return node;
  }

  /// Refuses fields that nobody reads, which are most often misspelt. Forms may have more.
  ///
  /// @throws ProblemException 422 that names the first of them
  Fields only(Collection<String> known) {
    for (var field : json.properties()) {
      if (!known.contains(field.getKey())) {
        throw Problems.field(
            field.getKey(), field.getValue().toString(), "is no field here; there are " + known);
      }
    }
    return this;
  }

  private static String bounded(String name, String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      String shown = text.length() > most ? text.substring(0, most) + "..." : text;
      throw Problems.field(name, shown, "must be of " + least + " to " + most + " characters");
    }
    return text;
  }

  private static JsonNode json(String body) {
    if (body.isBlank()) return MAPPER.createObjectNode();
    try {
      JsonNode json = MAPPER.readTree(body);
      if (!json.isObject()) throw Problems.notJson("The body is not a JSON object.");
      return json;
    } catch (JsonProcessingException e) {
      throw Problems.notJson("The body is not JSON: " + e.getOriginalMessage());
    }
  }
}
