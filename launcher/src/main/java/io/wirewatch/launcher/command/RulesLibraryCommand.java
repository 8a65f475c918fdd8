package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.library.ShippedWatches;
import io.wirewatch.rules.library.ShippedWatches.WatchFile;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lists the watches that come with Wirewatch, and prints one to copy.
@Command(
    name = "library",
    description = {
      "Lists the watches that come with Wirewatch, ready to copy.",
      "With a name, prints that one as a rule file that stands alone, its tests included."
    })
final class RulesLibraryCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The id of a watch.")
  @Nullable String name;

  @Override
  public Integer call() {
    if (name == null) {
      ShippedWatches.library().forEach(RulesLibraryCommand::list);
      return 0;
    }
    String id = name;
    System.out.print(
        ShippedWatches.copy(id)
            .orElseThrow(() ->
                new CommandFailedException(
                    "the library has no watch \""
                        + id
                        + "\"; wirewatch rules library lists them")));
    return 0;
  }

  private static void list(WatchFile file) {
    if (RuleFile.parse(file.yaml(), ShippedWatches.sets()) instanceof Parsed.Valid valid) {
      valid.rules().forEach(rule -> System.out.printf("%-24s %s%n", rule.id(), rule.title()));
    }
  }
}
