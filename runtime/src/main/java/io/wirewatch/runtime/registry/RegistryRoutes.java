package io.wirewatch.runtime.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.PlainSchema;
import io.wirewatch.contracts.wire.ReleasedSchema;
import io.wirewatch.runtime.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/// A schema registry that answers look-ups and refuses to be written to.
public final class RegistryRoutes implements Service {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

  private final BundledSchemas schemas;

  /// @param schemas what there is to look up
  public RegistryRoutes(BundledSchemas schemas) {
    this.schemas = schemas;
  }

  @Override
  public String name() {
    return "registry";
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/subjects", ctx -> answer(ctx, subjects()));
    routes.get("/subjects/{subject}/versions", ctx -> answer(ctx, numbers(ctx)));
    routes.get("/subjects/{subject}/versions/{version}", ctx -> answer(ctx, version(ctx)));
    routes.get("/schemas/ids/{id}", ctx -> answer(ctx, byId(ctx)));
    routes.get("/schemas/types", ctx -> answer(ctx, List.of("AVRO")));
    routes.get("/config", ctx -> answer(ctx, Map.of("compatibilityLevel", "BACKWARD_TRANSITIVE")));
    routes.get("/mode", ctx -> answer(ctx, Map.of("mode", "READONLY")));
    routes.post("/subjects/{subject}", ctx -> answer(ctx, lookUp(ctx)));
    routes.post("/subjects/{subject}/versions", ctx -> answer(ctx, lookUpOrRefuse(ctx)));
    routes.put("/config", ctx -> refuse(ctx, Refusal.READ_ONLY));
    routes.put("/config/{subject}", ctx -> refuse(ctx, Refusal.READ_ONLY));
    routes.put("/mode", ctx -> refuse(ctx, Refusal.READ_ONLY));
    routes.delete("/subjects/{subject}", ctx -> refuse(ctx, Refusal.READ_ONLY));
    routes.delete("/subjects/{subject}/versions/{version}", ctx -> refuse(ctx, Refusal.READ_ONLY));
    routes.exception(RefusedException.class, (thrown, ctx) -> refuse(ctx, thrown.refusal()));
  }

  /// Does nothing: there is nothing under way.
  @Override
  public void close() {}

  private List<String> subjects() {
    return schemas.released().stream().map(ReleasedSchema::subject).distinct().sorted().toList();
  }

  private List<Integer> numbers(Context ctx) {
    return versions(ctx).stream().map(ReleasedSchema::version).toList();
  }

  private Map<String, Object> version(Context ctx) {
    List<ReleasedSchema> versions = versions(ctx);
    String asked = ctx.pathParam("version");
    if (asked.equals("latest")) return members(versions.getLast());
    if (!asked.matches("[1-9]\\d{0,8}")) throw new RefusedException(Refusal.INVALID_VERSION);
    int number = Integer.parseInt(asked);
    return versions.stream()
        .filter(candidate -> candidate.version() == number)
        .findFirst()
        .map(RegistryRoutes::members)
        .orElseThrow(refused(Refusal.NO_VERSION));
  }

  private Map<String, Object> byId(Context ctx) {
    String asked = ctx.pathParam("id");
    return schemas.released().stream()
        .filter(candidate -> String.valueOf(candidate.id()).equals(asked))
        .findFirst()
        .map(found -> Map.<String, Object>of("schema", found.schema().toString()))
        .orElseThrow(refused(Refusal.NO_SCHEMA));
  }

  private Map<String, Object> lookUp(Context ctx) {
    List<ReleasedSchema> versions = versions(ctx);
    return find(versions, ctx).map(RegistryRoutes::members).orElseThrow(refused(Refusal.NO_SCHEMA));
  }

  /// Registering what is there already is not a write: clients do it at every start.
  private Map<String, Object> lookUpOrRefuse(Context ctx) {
    return find(schemas.versions(ctx.pathParam("subject")), ctx)
        .map(found -> Map.<String, Object>of("id", found.id()))
        .orElseThrow(refused(Refusal.READ_ONLY));
  }

  private List<ReleasedSchema> versions(Context ctx) {
    List<ReleasedSchema> versions = schemas.versions(ctx.pathParam("subject"));
    if (versions.isEmpty()) throw new RefusedException(Refusal.NO_SUBJECT);
    return versions;
  }

  private static Optional<ReleasedSchema> find(List<ReleasedSchema> versions, Context ctx) {
    Schema sought = sent(ctx);
    return versions.stream().filter(candidate -> candidate.schema().equals(sought)).findFirst();
  }

  private static Schema sent(Context ctx) {
    try {
      JsonNode body = JSON.readTree(ctx.body());
      return PlainSchema.of(PlainSchema.parse(body.path("schema").asText()));
    } catch (JsonProcessingException | AvroRuntimeException e) {
      throw new RefusedException(Refusal.INVALID_SCHEMA);
    }
  }

  private static Map<String, Object> members(ReleasedSchema released) {
    return Map.of(
        "subject", released.subject(),
        "id", released.id(),
        "version", released.version(),
        "schema", released.schema().toString());
  }

  private static Supplier<RefusedException> refused(Refusal refusal) {
    return () -> new RefusedException(refusal);
  }

  private static void answer(Context ctx, Object body) {
    ctx.json(body).contentType(MEDIA_TYPE);
  }

  private static void refuse(Context ctx, Refusal refusal) {
    ctx.status(refusal.status())
        .json(Map.of("error_code", refusal.code(), "message", refusal.message()))
        .contentType(MEDIA_TYPE);
  }
}
