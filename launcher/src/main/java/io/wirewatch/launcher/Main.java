package io.wirewatch.launcher;

import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.launcher.command.WirewatchCommand;

/// Where the program starts.
public final class Main {

  private Main() {}

  /// Runs the command that the arguments name and exits with its status: 0 done, 1 failed, 2
  /// misused.
  public static void main(String[] arguments) {
    TrustedClasses.admit();
    System.exit(WirewatchCommand.run(arguments));
  }
}
