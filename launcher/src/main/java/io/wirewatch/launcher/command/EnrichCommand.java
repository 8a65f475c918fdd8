package io.wirewatch.launcher.command;

import io.wirewatch.enrich.EnrichLines;
import io.wirewatch.enrich.OwnLists;
import io.wirewatch.enrich.entity.ListedEntity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Enriches articles given as NDJSON, as the stream would.
@Command(
    name = "enrich",
    description = {
      "Cleans and enriches articles, one JSON object a line, as the stream would; no Kafka needed.",
      "In: id, url?, title?, publishedAt?, and html or text. Origins and stories are those of the"
          + " order they come in."
    })
final class EnrichCommand extends LinesCommand implements Callable<Integer> {

  @Option(names = "--as-is", description = "Take the text as it is: offsets refer to the input.")
  boolean asIs;

  @Option(
      names = "--explain",
      description = {
        "Tells in words what was made of each article and why: + what was kept, - what was cut"
            + " away",
        "and why, how its time is known, whom it copies, and its story."
      })
  boolean explain;

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "A list of the desk's own entities, as the setting enrich.lists takes them.")
  List<Path> lists = List.of();

  @Override
  public Integer call() {
    EnrichLines lines = new EnrichLines(asIs, Clock.systemUTC().instant(), own());
    return filterLater(explain ? lines::explainLater : lines::answerLater);
  }

  private List<ListedEntity> own() {
    try {
      return OwnLists.read(lists);
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    }
  }
}
