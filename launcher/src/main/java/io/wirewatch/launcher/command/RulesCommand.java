package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What can be done with rule files away from the stream.
@Command(
    name = "rules",
    description = "Works on rule files.",
    subcommands = RulesCommand.Check.class,
    synopsisSubcommandLabel = "check")
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
      long bad = files.stream().filter(file -> !isGood(file)).count();
      return bad == 0 ? 0 : 1;
    }

    private static boolean isGood(Path file) {
      return switch (parse(file)) {
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

    private static Parsed parse(Path file) {
      try {
        return RuleFile.parse(Files.readString(file));
      } catch (MalformedInputException e) {
        throw new CommandFailedException(file + " is not UTF-8", e);
      } catch (IOException e) {
        throw new CommandFailedException(WirewatchCommand.words(e), e);
      }
    }
  }
}
