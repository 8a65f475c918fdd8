package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.wire.TrustedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;

/// Reads archives, whatever released schema they were written with.
public final class ArchiveReader {

  private static final String ENDING = ".avro";

  private ArchiveReader() {}

  /// Hands over every article of a file in its order.
  ///
  /// @throws IOException when the file is no archive of articles
  public static void read(Path file, Consumer<Article> articles) throws IOException {
    TrustedClasses.admit();
    SpecificDatumReader<Article> datums = new SpecificDatumReader<>(Article.class);
    try (DataFileReader<Article> reader = new DataFileReader<>(file.toFile(), datums)) {
      while (reader.hasNext()) articles.accept(reader.next());
    }
  }

  /// The archive's files in a folder, in the order in which they were written.
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(ArchiveReader::isArchive).sorted().toList();
    }
  }

  /// Whether a file is named as one of an archive.
  public static boolean isArchive(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }
}
