package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Parses rule files and reports every error at its place. A file that reads well is held against
/// the schema, too, so that an editor which goes by it never says other than this.
@Command(
    name = "check",
    description = {
      "Parses rule files; each error is printed as file:line:column: message.",
      "A set that one of the files defines is known in all of them. Exits with 1 on any error."
    })
final class RulesCheckCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Rule files or folders of them.")
  List<Path> files = List.of();

  @Override
  public Integer call() {
    boolean good = true;
    for (var file : RuleFiles.parse(files).entrySet())
      good &= isGood(file.getKey(), file.getValue());
    return good ? 0 : 1;
  }

  private static boolean isGood(Path file, Parsed parsed) {
    List<RuleError> errors =
        switch (parsed) {
          case Parsed.Valid valid -> {
            List<RuleError> found = SchemaCheck.errors(RuleFiles.text(file));
            if (found.isEmpty()) System.out.println(file + ": " + summary(valid));
            yield found;
          }
          case Parsed.Invalid(var found) -> found;
        };
    errors.forEach(error -> System.out.println(file + ":" + error));
    return errors.isEmpty();
  }

  private static String summary(Parsed.Valid valid) {
    String rules = counted(valid.rules().size(), "rule");
    String sets =
        valid.sets().names().isEmpty() ? "" : ", " + counted(valid.sets().names().size(), "set");
    String tests = valid.tests().isEmpty() ? "" : ", " + counted(valid.tests().size(), "test");
    return rules + sets + tests;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
