package io.wirewatch.launcher.command;

import io.wirewatch.ingest.feed.FeedLine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Parses feeds given as NDJSON.
@Command(
    name = "feed",
    description = "Parses feeds, one a line: id and xml_base64; answers their entries.")
final class FeedCommand extends LinesCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return filter(FeedLine::answer);
  }
}
