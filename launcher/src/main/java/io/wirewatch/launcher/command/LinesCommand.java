package io.wirewatch.launcher.command;

import io.wirewatch.launcher.lines.LineFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Parameters;

/// What the NDJSON filters have in common.
abstract class LinesCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "NDJSON files; standard input where none is given.")
  List<Path> files = List.of();

  /// Answers each line for itself.
  final Integer filter(UnaryOperator<String> answer) {
    return filterLater(line -> {
      String told = answer.apply(line);
      return () -> told;
    });
  }

  /// Answers each line, when what comes after it was read.
  final Integer filterLater(Function<String, Supplier<String>> answer) {
    try {
      new LineFilter(answer).run(files, System.in, System.out);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
