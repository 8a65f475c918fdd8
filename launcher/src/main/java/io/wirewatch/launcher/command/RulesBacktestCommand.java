package io.wirewatch.launcher.command;

import io.wirewatch.contracts.archive.ArticleSink;
import io.wirewatch.rules.backtest.Backtest;
import io.wirewatch.rules.backtest.Comparison;
import io.wirewatch.rules.backtest.Firing;
import io.wirewatch.rules.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Replays articles through rules.
@Command(
    name = "backtest",
    description = {
      "Replays articles through rules, by the code of the stream: what would have fired, when, and"
          + " why; alerts per day; and what another version of the rules would have done.",
    })
final class RulesBacktestCommand implements Callable<Integer> {

  @Option(
      names = "--rules",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Rule files or folders of them.")
  List<Path> rules = List.of();

  @Option(
      names = "--against",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Rules to compare with: as they are now.")
  List<Path> against = List.of();

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  @Mixin ReplaySource source = new ReplaySource();

  @Override
  public Integer call() {
    List<Rule> tested = RuleFiles.rules(rules);
    Backtest backtest = new Backtest(tested);
    Backtest before = new Backtest(RuleFiles.rules(against));
    boolean compares = !against.isEmpty();
    source.read(compares ? ArticleSink.both(backtest, before) : backtest);
    List<Firing> fired = firings(backtest);
    BacktestReport report =
        new BacktestReport(tested, backtest.articles(), fired, backtest.failures());
    Comparison comparison = Comparison.of(compares ? firings(before) : fired, fired);
    if (json) {
      System.out.println(report.json(compares ? comparison : null));
    } else {
      System.out.print(report.text());
      if (compares) System.out.print(BacktestReport.text(comparison));
    }
    return 0;
  }

  private List<Firing> firings(Backtest backtest) {
    return source.hasEnd() ? backtest.firings(source.until()) : backtest.firings();
  }
}
