package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.wire.TrustedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.jspecify.annotations.Nullable;

/// Reads archives, whatever released schema they were written with.
public final class ArchiveReader {

  private static final String ENDING = ".avro";

  private ArchiveReader() {}

  /// Hands over every article of a file in its order.
  ///
  /// @throws IOException when the file is no archive of articles
  public static void read(Path file, Consumer<Article> articles) throws IOException {
    read(file, ArticleSink.of(articles));
  }

  /// Hands over the articles of a file in its order, those that the sink does not need unread. All
  /// are read where the file has no outlines of the sink's cut beside it.
  ///
  /// @throws IOException when the file is no archive of articles, or its outlines are of other
  ///   articles
  public static void read(Path file, ArticleSink sink) throws IOException {
    TrustedClasses.admit();
    SkippableArticles datums = new SkippableArticles();
    try (var articles = new DataFileReader<@Nullable Article>(file.toFile(), datums);
        @Nullable DataFileReader<Outline> outlines = OutlinedFile.open(file, sink.cut())) {
      if (outlines != null) outlined(articles, datums, outlines, sink, file);
      datums.skips(false);
      while (articles.hasNext()) sink.add(Objects.requireNonNull(articles.next()));
    }
  }

  /// Reads as far as there are outlines: an archive that was not written to its end may lack some.
  private static void outlined(
      Iterator<@Nullable Article> articles,
      SkippableArticles datums,
      Iterator<Outline> outlines,
      ArticleSink sink,
      Path file)
      throws IOException {
    Terms terms = new Terms();
    while (articles.hasNext() && outlines.hasNext()) {
      Outline outline = outlines.next();
      terms.add(outline);
      datums.skips(!sink.needs(outline, terms));
      Article article = articles.next();
      if (article == null) {
        sink.addUnread(outline);
      } else {
        if (!article.getId().equals(outline.getId())) throw strange(file, outline, article);
        sink.add(article);
      }
    }
  }

  private static IOException strange(Path file, Outline outline, Article article) {
    return new IOException(
        "%s is of other articles than %s: %s where there is %s"
            .formatted(OutlinedFile.beside(file), file, outline.getId(), article.getId()));
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
