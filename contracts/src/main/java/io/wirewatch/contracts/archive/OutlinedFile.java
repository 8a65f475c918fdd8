package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.jspecify.annotations.Nullable;

/// Where the outlines of an archive's file lie, and whether they can be believed.
final class OutlinedFile {
  private static final String ENDING = ".outlines";
  private static final String CUT = "wirewatch.cut";

  private OutlinedFile() {}

  static Path beside(Path articles) {
    String name = articles.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return articles.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
  }

  static DataFileWriter<Outline> create(Path articles, Compression compression, int cut)
      throws IOException {
    var writer = new DataFileWriter<Outline>(new SpecificDatumWriter<>(Outline.class));
    writer.setCodec(compression.codec()).setMeta(CUT, cut);
    return writer.create(Outline.getClassSchema(), beside(articles).toFile());
  }

  /// The outlines of a file; null where there are none of that cut.
  static @Nullable DataFileReader<Outline> open(Path articles, int cut) throws IOException {
    Path file = beside(articles);
    if (!Files.exists(file)) return null;
    var reader =
        new DataFileReader<Outline>(file.toFile(), new SpecificDatumReader<>(Outline.class));
    if (String.valueOf(cut).equals(reader.getMetaString(CUT))) return reader;
    reader.close();
    return null;
  }
}
