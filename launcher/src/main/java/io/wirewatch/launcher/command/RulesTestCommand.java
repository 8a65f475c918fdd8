package io.wirewatch.launcher.command;

import io.wirewatch.rules.backtest.TestRun;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.RuleTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs the tests that stand beside rules.
@Command(
    name = "test",
    description = {
      "Runs the tests that stand beside rules in their files.",
      "Exits with 1 when a test fails or a file has errors."
    })
final class RulesTestCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Rule files or folders of them.")
  List<Path> files = List.of();

  @Override
  public Integer call() {
    boolean good = true;
    for (var file : RuleFiles.parse(files).entrySet()) {
      System.out.println("Testing " + file.getKey());
      good &= run(file.getKey(), file.getValue());
    }
    return good ? 0 : 1;
  }

  private static boolean run(Path file, Parsed parsed) {
    return switch (parsed) {
      case Parsed.Valid(var rules, _, var tests) -> run(file, rules, tests);
      case Parsed.Invalid(var errors) -> {
        errors.forEach(error -> System.out.println("  " + file + ":" + error));
        yield false;
      }
    };
  }

  private static boolean run(Path file, List<Rule> rules, List<RuleTest> tests) {
    var byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    int failed = 0;
    for (RuleTest test : tests) {
      Rule rule = byId.get(test.rule());
      if (rule == null) throw new IllegalStateException(test.rule());
      TestRun run = TestRun.of(rule, test);
      if (run.passed()) continue;
      failed++;
      System.out.printf("  FAILED %s:%d: %s: %s%n", file, test.line(), test.rule(), test.name());
      run.failures().forEach(failure -> System.out.println("    " + failure));
    }
    System.out.printf(
        "  %s: %d of %d tests passed%n",
        failed == 0 ? "SUCCESS" : "FAILED", tests.size() - failed, tests.size());
    return failed == 0;
  }
}
