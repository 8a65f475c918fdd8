package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What can be done with rule files away from the stream.
@Command(
    name = "rules",
    description = "Works on rule files.",
    subcommands = {
      RulesCommand.Check.class,
      RulesTestCommand.class,
      RulesExplainCommand.class,
      RulesBacktestCommand.class,
      RulesArchiveCommand.class
    },
    synopsisSubcommandLabel = "(check | test | explain | backtest | archive)")
final class RulesCommand {

  private RulesCommand() {}

  /// Parses rule files and reports every error at its place.
  @Command(
      name = "check",
      description = "Parses rule files; each error is printed as file:line:column: message.")
  static final class Check implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Rule files, in YAML.")
    List<Path> files = List.of();

    @Override
    public Integer call() {
      long bad =
          RuleFiles.parse(files).entrySet().stream()
              .filter(file -> !isGood(file.getKey(), file.getValue()))
              .count();
      return bad == 0 ? 0 : 1;
    }

    private static boolean isGood(Path file, Parsed parsed) {
      return switch (parsed) {
        case Parsed.Valid(var rules, _, _) -> {
          System.out.printf(
              "%s: %d %s%n", file, rules.size(), rules.size() == 1 ? "rule" : "rules");
          yield true;
        }
        case Parsed.Invalid(var errors) -> {
          errors.forEach(error -> System.out.println(file + ":" + error));
          yield false;
        }
      };
    }
  }
}
