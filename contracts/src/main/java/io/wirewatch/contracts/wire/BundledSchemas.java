package io.wirewatch.contracts.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/// The schemas that ship with the project, each with an id that never changes.
///
/// They lie in the resources as `schemas/<subject>/v<version>.avsc`; `schemas/index` gives each its
/// id, one line `id subject version` each. Safe to share among threads.
public final class BundledSchemas implements SchemaIds {

  private static final String FOLDER = "/schemas/";

  private final List<ReleasedSchema> released;
  private final Map<Integer, ReleasedSchema> byId;
  private final Map<Schema, Schema> plain = new ConcurrentHashMap<>();

  /// @param released any order; ids and pairs of subject and version must differ
  public BundledSchemas(List<ReleasedSchema> released) {
    this.released = released.stream().sorted(Comparator.comparingInt(ReleasedSchema::id)).toList();
    this.byId =
        released.stream().collect(Collectors.toMap(ReleasedSchema::id, Function.identity()));
  }

  /// Reads the schemas from the class path.
  ///
  /// @throws IllegalStateException when the index names a file that is not there
  public static BundledSchemas load() {
    return new BundledSchemas(
        text("index").lines().filter(line -> !line.isBlank()).map(BundledSchemas::entry).toList());
  }

  /// All of them, by id, lowest first.
  public List<ReleasedSchema> released() {
    return released;
  }

  /// The versions of one subject, lowest first; empty for a subject that is not known.
  public List<ReleasedSchema> versions(String subject) {
    return released.stream()
        .filter(candidate -> candidate.subject().equals(subject))
        .sorted(Comparator.comparingInt(ReleasedSchema::version))
        .toList();
  }

  @Override
  public int id(String subject, Schema schema) {
    Schema sought = plain.computeIfAbsent(schema, PlainSchema::of);
    return versions(subject).stream()
        .filter(candidate -> candidate.schema().equals(sought))
        .findFirst()
        .orElseThrow(() -> unreleased(subject, schema))
        .id();
  }

  @Override
  public Schema schema(int id) {
    ReleasedSchema found = byId.get(id);
    if (found == null) throw new UnknownSchemaException("no bundled schema has the id " + id);
    return found.schema();
  }

  private static UnknownSchemaException unreleased(String subject, Schema schema) {
    return new UnknownSchemaException(
        "the schema %s of this build is not among the released versions of %s; see contracts/README.md"
            .formatted(schema.getFullName(), subject));
  }

  private static ReleasedSchema entry(String line) {
    String[] words = line.strip().split("\\s+", -1);
    if (words.length != 3) {
      throw new IllegalStateException("schemas/index: not 'id subject version': " + line);
    }
    int version = Integer.parseInt(words[2]);
    Schema schema = PlainSchema.parse(text(words[1] + "/v" + version + ".avsc"));
    return new ReleasedSchema(Integer.parseInt(words[0]), words[1], version, schema);
  }

  private static String text(String path) {
    try (InputStream in = BundledSchemas.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) throw new IllegalStateException("resource missing: " + FOLDER + path);
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
