package io.wirewatch.launcher.command;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.archive.ArchiveWriter;
import io.wirewatch.contracts.archive.ArticleSink;
import io.wirewatch.contracts.archive.Compression;
import io.wirewatch.rules.match.Outliner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes articles to an archive that backtests read.
@Command(
    name = "archive",
    description = "Writes articles to Avro files, which rules backtest --archive reads.")
final class RulesArchiveCommand implements Callable<Integer> {

  @Mixin ReplaySource source = new ReplaySource();

  @Parameters(index = "0", paramLabel = "TO", description = "Folder to write to.")
  Path to = Path.of("");

  @Option(
      names = "--compression",
      defaultValue = "ZSTD",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Compression compression = Compression.ZSTD;

  @Override
  public Integer call() throws IOException {
    try (ArchiveWriter writer =
        new ArchiveWriter(to, compression, ArchiveWriter.FILE_BYTES, Outliner::new)) {
      source.read(ArticleSink.of(article -> add(writer, article)));
      System.out.printf("%d articles to %s%n", writer.articles(), to);
    }
    return 0;
  }

  private static void add(ArchiveWriter writer, Article article) {
    try {
      writer.add(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
