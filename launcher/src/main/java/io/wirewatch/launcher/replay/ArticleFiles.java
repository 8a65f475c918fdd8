package io.wirewatch.launcher.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.archive.ArchiveReader;
import io.wirewatch.contracts.archive.ArticleSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Articles in files: archives (`.avro`) and lines of JSON, or folders of these.
public final class ArticleFiles {

  private ArticleFiles() {}

  /// Hands over the articles of all files, in the order of the files; those of a folder by name.
  /// What the sink does not need of an archive is not read.
  ///
  /// @throws IOException when a file cannot be read, or a line is no article
  public static void read(List<Path> files, ArticleSink articles) throws IOException {
    ArticleLines lines = new ArticleLines();
    for (Path file : all(files)) {
      if (ArchiveReader.isArchive(file)) {
        ArchiveReader.read(file, articles);
      } else {
        lines(file, lines, articles::add);
      }
    }
  }

  private static void lines(Path file, ArticleLines lines, Consumer<Article> articles)
      throws IOException {
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) continue;
        try {
          articles.accept(lines.article(line));
        } catch (IllegalArgumentException e) {
          throw new IOException("%s:%d: %s".formatted(file, number, e.getMessage()), e);
        }
      }
    }
  }

  private static List<Path> all(List<Path> files) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        all.add(file);
        continue;
      }
      try (Stream<Path> children = Files.list(file)) {
        children.filter(ArticleFiles::isOfArticles).sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static boolean isOfArticles(Path file) {
    String name = file.getFileName().toString();
    return ArchiveReader.isArchive(file) || name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }
}
