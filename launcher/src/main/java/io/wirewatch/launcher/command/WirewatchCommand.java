package io.wirewatch.launcher.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/// The program as a whole: names the commands.
@Command(
    name = "wirewatch",
    description = "Reads the news as it arrives and tells a watch desk what crosses a line.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      ServeCommand.class,
      SendCommand.class,
      EnrichCommand.class,
      FeedCommand.class,
      RulesCommand.class,
      TopicsCommand.class,
      DeadLettersCommand.class,
      HelpCommand.class
    })
public final class WirewatchCommand {

  private WirewatchCommand() {}

  /// Runs the command that the arguments name; returns the status to exit with.
  public static int run(String... arguments) {
    return new CommandLine(new WirewatchCommand())
        .setExecutionExceptionHandler((failure, line, _) -> explain(failure, line))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .execute(arguments);
  }

  private static int explain(Exception failure, CommandLine line) {
    PrintWriter err = line.getErr();
    if (failure instanceof CommandFailedException) {
      err.println("wirewatch: " + failure.getMessage());
    } else {
      err.println("wirewatch: " + failure);
      failure.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
