package io.wirewatch.launcher.command;

import io.wirewatch.launcher.send.Labels;
import io.wirewatch.launcher.send.Outcome;
import io.wirewatch.launcher.send.Outgoing;
import io.wirewatch.launcher.send.Sender;
import io.wirewatch.launcher.send.Sources;
import io.wirewatch.launcher.send.Tally;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Pushes articles to a running ingest service.
@Command(
    name = "send",
    description = {
      "Pushes articles to a running ingest service and waits until the brokers have them.",
      "Files are text (.txt, .md), pages (.html), one article (.json), or one a line (.ndjson)."
    })
final class SendCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to send.")
  List<String> names = List.of();

  @Option(
      names = "--to",
      defaultValue = "http://localhost:8080",
      description = "The ingest service (default: ${DEFAULT-VALUE}).")
  URI to = URI.create("http://localhost:8080");

  @Option(
      names = "--publisher",
      description = "Who published what does not name its own publisher or address.")
  @Nullable String publisher;

  @Option(
      names = "--publisher-per-file",
      description = "Each file is a publisher of its own, named after the file.")
  boolean publisherPerFile;

  @Option(
      names = "--in-flight",
      defaultValue = "16",
      description = "Articles under way at once (default: ${DEFAULT-VALUE}).")
  int inFlight = 16;

  @Option(
      names = "--patience",
      defaultValue = "PT2M",
      description =
          "How long to try again with an article while the service is away or says 503 "
              + "(default: ${DEFAULT-VALUE}).")
  Duration patience = Duration.ofMinutes(2);

  @Override
  public Integer call() throws IOException, InterruptedException {
    var files = new ArrayList<String>();
    for (String name : names) {
      files.addAll(Sources.files(name));
    }
    try (var sender = new Sender(to, patience, InstantSource.system())) {
      if (!sender.someoneListens()) {
        throw new CommandFailedException(
            "nothing answers on %s; start it with ./wirewatch up".formatted(to));
      }
      return send(files, sender);
    }
  }

  private Integer send(List<String> files, Sender sender) throws IOException, InterruptedException {
    try (var tally = Tally.onStandardError()) {
      System.err.printf("sending to %s; alerts show there as they open%n", to);
      var sources = new Sources(Labels.of(publisher, publisherPerFile), System.in);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var room = new Semaphore(inFlight);
        for (String file : files) {
          sources.read(file, article -> post(article, sender, tally, threads, room));
        }
      }
      return tally.allAccepted() ? 0 : 1;
    }
  }

  private static void post(
      Outgoing article, Sender sender, Tally tally, ExecutorService threads, Semaphore room)
      throws InterruptedException {
    room.acquire();
    tally.started();
    threads.execute(() -> {
      try {
        tally.record(sender.send(article));
      } catch (InterruptedException _) {
        tally.record(new Outcome.Undelivered(article.name(), "stopped"));
      } finally {
        room.release();
      }
    });
  }
}
