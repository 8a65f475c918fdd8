package io.wirewatch.launcher.command;

import io.wirewatch.contracts.archive.ArticleSink;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.RegistryClient;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.launcher.replay.ArticleFiles;
import io.wirewatch.launcher.replay.ArticleTopic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where a command takes the articles from that it replays.
final class ReplaySource {

  @Option(
      names = "--archive",
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = {
        "Archives (.avro) or lines of JSON, as wirewatch enrich prints or takes them; folders of"
            + " these. Without it, the topic wirewatch.articles is read."
      })
  List<Path> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "Only what was received at this time or later: 2026-01-31T09:00:00Z or a day.")
  @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only what was received before this time; where the replay then stands.")
  @Nullable String until;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description = "Schema registry of the topic, where the stream has one.")
  @Nullable URI registry;

  @Mixin Brokers brokers = new Brokers();

  /// Hands over the articles, in the order of their receipt as the source has it.
  void read(ArticleSink articles) {
    Instant start = from == null ? Instant.EPOCH : time(from);
    Instant end = until();
    if (files.isEmpty()) {
      SchemaIds schemas =
          registry == null ? BundledSchemas.load() : new RegistryClient(registry, null, false);
      ArticleTopic.read(brokers.settings(), schemas, start, end, articles::add);
      return;
    }
    try {
      ArticleFiles.read(files, ArticleSink.within(start, end, articles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The end, far in the future where none is given.
  Instant until() {
    return until == null ? Instant.ofEpochMilli(Long.MAX_VALUE) : time(until);
  }

  /// Whether an end is given.
  boolean hasEnd() {
    return until != null;
  }

  private static Instant time(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new CommandFailedException(
          "a time is like 2026-01-31T09:00:00Z or 2026-01-31, was " + text, e);
    }
  }
}
