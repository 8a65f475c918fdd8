package io.wirewatch.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
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
      NamesCommand.class,
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

  /// A failure to read or write, in words: the class of some says it all.
  static String words(IOException failure) {
    String what = String.valueOf(failure.getMessage());
    return switch (failure) {
      case NoSuchFileException _ -> "no such file: " + what;
      case AccessDeniedException _ -> "access denied: " + what;
      case IOException e -> e.getMessage() == null ? e.toString() : what;
    };
  }

  private static int explain(Exception failure, CommandLine line) {
    PrintWriter err = line.getErr();
    switch (failure) {
      case CommandFailedException e -> err.println("wirewatch: " + e.getMessage());
      case UncheckedIOException e ->
          err.println("wirewatch: " + words(Objects.requireNonNull(e.getCause())));
      case IOException e -> err.println("wirewatch: " + words(e));
      case Exception e -> {
        err.println("wirewatch: " + e);
        e.printStackTrace(err);
      }
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
