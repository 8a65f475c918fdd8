package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.wire.TrustedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.jspecify.annotations.Nullable;

/// Writes articles to a folder, in the order in which they come: `articles-00001.avro` and so on,
/// each of about the same size, and beside each the outlines of its articles. Whoever opens it
/// closes it.
public final class ArchiveWriter implements AutoCloseable {

  /// About how large a file may be.
  public static final long FILE_BYTES = 256L << 20;

  private static final int BLOCK_BYTES = 256 << 10;
  private static final int LOOK_EVERY = 256;

  private final Path folder;
  private final Compression compression;
  private final long fileBytes;
  private final Supplier<? extends Outlining> outliner;
  private @Nullable Open open;
  private Path file;
  private int files;
  private long articles;

  /// A file and its outlines.
  private record Open(
      DataFileWriter<Article> articles, DataFileWriter<Outline> outlines, Outlining outlining) {

    void add(Article article) throws IOException {
      articles.append(article);
      outlines.append(outlining.of(article));
    }

    void close() throws IOException {
      try (outlines) {
        articles.close();
      }
    }
  }

  /// @param folder made where it is not there; files of an earlier archive in it are refused
  /// @param fileBytes about how large a file may be
  /// @param outliner makes one for each file
  /// @throws IOException when the folder cannot be made, or holds an archive already
  public ArchiveWriter(
      Path folder, Compression compression, long fileBytes, Supplier<? extends Outlining> outliner)
      throws IOException {
    TrustedClasses.admit();
    this.folder = Files.createDirectories(folder);
    this.compression = compression;
    this.fileBytes = fileBytes;
    this.outliner = outliner;
    this.file = folder;
    if (Files.exists(name(1))) throw new IOException("there is an archive in " + folder);
  }

  /// Adds an article.
  public void add(Article article) throws IOException {
    if (open == null || (articles % LOOK_EVERY == 0 && isFull(open.articles))) {
      open = next();
    }
    open.add(article);
    articles++;
  }

  /// How many articles were added.
  public long articles() {
    return articles;
  }

  @Override
  public void close() throws IOException {
    if (open != null) open.close();
    open = null;
  }

  private boolean isFull(DataFileWriter<Article> writer) throws IOException {
    writer.flush();
    return Files.size(file) >= fileBytes;
  }

  private Open next() throws IOException {
    close();
    file = name(++files);
    DataFileWriter<Article> writer = new DataFileWriter<>(new SpecificDatumWriter<>(Article.class));
    writer.setCodec(compression.codec()).setSyncInterval(BLOCK_BYTES);
    Outlining outlining = outliner.get();
    return new Open(
        writer.create(Article.getClassSchema(), file.toFile()),
        OutlinedFile.create(file, compression, outlining.cut()),
        outlining);
  }

  private Path name(int number) {
    return folder.resolve("articles-%05d.avro".formatted(number));
  }
}
