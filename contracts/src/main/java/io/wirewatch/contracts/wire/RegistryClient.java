package io.wirewatch.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.jspecify.annotations.Nullable;

/// Schema ids of a registry that speaks the Confluent v7 API. Each is asked for once. Safe to share
/// among threads.
public final class RegistryClient implements SchemaIds {

  private static final int NOT_FOUND = 404;

  private final RegistryCall registry;
  private final boolean mayRegister;
  private final Map<Key, Integer> ids = new ConcurrentHashMap<>();
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

  private record Key(String subject, Schema schema) {}

  /// @param url the registry's root, http or https
  /// @param authorization the value of the Authorization header, null for none
  /// @param mayRegister whether a schema that the registry does not know is registered
  public RegistryClient(URI url, @Nullable String authorization, boolean mayRegister) {
    this.registry = new RegistryCall(url, authorization);
    this.mayRegister = mayRegister;
  }

  /// Looks the schema up, and registers it if that is allowed.
  ///
  /// @throws UnknownSchemaException when it is not registered and may not be, or was refused
  /// @throws RegistryUnavailableException when the registry does not answer
  @Override
  public int id(String subject, Schema schema) {
    Key key = new Key(subject, schema);
    Integer known = ids.get(key);
    if (known != null) return known;
    int found = ask(subject, schema);
    ids.put(key, found);
    return found;
  }

  /// Fetches the schema.
  ///
  /// @throws UnknownSchemaException when the registry has no schema of this id
  /// @throws RegistryUnavailableException when the registry does not answer
  @Override
  public Schema schema(int id) {
    Schema known = schemas.get(id);
    if (known != null) return known;
    Schema found = fetch(id);
    schemas.put(id, found);
    return found;
  }

  private int ask(String subject, Schema schema) {
    String path = "/subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    Map<String, String> body = Map.of("schema", PlainSchema.of(schema).toString());
    RegistryCall.Answer found = registry.post(path, body);
    if (found.status() == NOT_FOUND && mayRegister) {
      found = registry.post(path + "/versions", body);
    }
    return number(found, "id")
        .orElseThrow(() -> new UnknownSchemaException(refusal(subject, schema, registry)));
  }

  private Schema fetch(int id) {
    RegistryCall.Answer found = registry.get("/schemas/ids/" + id);
    JsonNode text = found.body().path("schema");
    if (found.status() == NOT_FOUND || !text.isTextual()) {
      throw new UnknownSchemaException(registry + " has no schema of id " + id);
    }
    try {
      return PlainSchema.parse(text.textValue());
    } catch (SchemaParseException e) {
      throw new UnknownSchemaException(
          "%s: schema id %d is not an Avro schema: %s".formatted(registry, id, e.getMessage()));
    }
  }

  private static Optional<Integer> number(RegistryCall.Answer answer, String member) {
    JsonNode value = answer.body().path(member);
    return value.isInt() ? Optional.of(value.intValue()) : Optional.empty();
  }

  private static String refusal(String subject, Schema schema, RegistryCall registry) {
    return "%s has no %s for %s, or refuses it; register the schema, or allow this client to"
        .formatted(registry, schema.getFullName(), subject);
  }
}
