package io.wirewatch.contracts.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/// Writes the schemas of this build into the resources as a released version.
final class SchemaRelease {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final int version;
  private final List<String> index;

  private SchemaRelease(Path folder, int version, List<String> index) {
    this.folder = folder;
    this.version = version;
    this.index = index;
  }

  /// Writes version `version` of each subject whose latest version is not the schema of this build,
  /// and gives it the next free id; an id that the pair of subject and version has stays.
  static void write(Path folder, int version) throws IOException {
    Path file = folder.resolve("index");
    SchemaRelease release =
        new SchemaRelease(folder, version, new ArrayList<>(Files.readAllLines(file)));
    for (AvroTopic<?> topic : Topics.avro()) release.write(topic);
    Files.write(file, release.index);
  }

  private void write(AvroTopic<?> topic) throws IOException {
    Schema schema = PlainSchema.of(topic.schema());
    if (isLatest(topic.subject(), schema)) return;
    Path file = folder.resolve(topic.subject()).resolve("v" + version + ".avsc");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, JSON.readTree(schema.toString()).toPrettyString() + "\n");
    String suffix = " " + topic.subject() + " " + version;
    if (index.stream().noneMatch(line -> line.endsWith(suffix))) index.add(nextId() + suffix);
  }

  private boolean isLatest(String subject, Schema schema) throws IOException {
    int latest = 0;
    while (Files.exists(folder.resolve(subject).resolve("v" + (latest + 1) + ".avsc"))) latest++;
    if (latest == 0) return false;
    Path file = folder.resolve(subject).resolve("v" + latest + ".avsc");
    return PlainSchema.parse(Files.readString(file)).equals(schema);
  }

  private int nextId() {
    return 1
        + index.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
            .max()
            .orElse(0);
  }
}
