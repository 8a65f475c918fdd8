package io.wirewatch.launcher.command;

import io.wirewatch.enrich.name.NameLines;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Says of pairs of names whether they name the same.
@Command(
    name = "names",
    description = "Says whether two names are one, a pair a line: id, type, name1, name2.")
final class NamesCommand extends LinesCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return filter(new NameLines()::answer);
  }
}
