package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.RuleSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Prints the JSON Schema of a rule file.
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a rule file, for editors.")
final class RulesSchemaCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.out.print(RuleSchema.text());
    return 0;
  }
}
