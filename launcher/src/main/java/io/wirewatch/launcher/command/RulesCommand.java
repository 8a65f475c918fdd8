package io.wirewatch.launcher.command;

import picocli.CommandLine.Command;

/// What can be done with rule files away from the stream.
@Command(
    name = "rules",
    description = "Works on rule files.",
    subcommands = {
      RulesCheckCommand.class,
      RulesTestCommand.class,
      RulesExplainCommand.class,
      RulesBacktestCommand.class,
      RulesArchiveCommand.class,
      RulesLibraryCommand.class,
      RulesSchemaCommand.class
    },
    synopsisSubcommandLabel = "(check | test | explain | backtest | archive | library | schema)")
final class RulesCommand {

  private RulesCommand() {}
}
