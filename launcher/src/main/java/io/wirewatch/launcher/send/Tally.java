package io.wirewatch.launcher.send;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Counts outcomes, names each article that was not taken, and sums up when closed. On a terminal a
/// bar shows how far it has got. Safe to share among threads.
public final class Tally implements AutoCloseable {

  private final PrintStream out;
  private final @Nullable ProgressBar bar;
  private long started;
  private long accepted;
  private long refused;
  private long undelivered;

  Tally(PrintStream out, boolean terminal) {
    this.out = out;
    this.bar =
        terminal
            ? new ProgressBarBuilder()
                .setTaskName("sending")
                .setInitialMax(0)
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build()
            : null;
  }

  /// A tally that writes to standard error, with a bar if that is a terminal.
  public static Tally onStandardError() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Tally(System.err, terminal);
  }

  /// Counts an article that is on its way.
  public synchronized void started() {
    started++;
    if (bar != null) {
      bar.maxHint(started);
    }
  }

  /// Counts what became of one.
  public synchronized void record(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted _ -> accepted++;
      case Outcome.Refused(String name, String why) -> {
        refused++;
        out.println(name + ": refused: " + why);
      }
      case Outcome.Undelivered(String name, String why) -> {
        undelivered++;
        out.println(name + ": not delivered: " + why);
      }
    }
    if (bar != null) {
      bar.step();
    }
  }

  /// Whether every article that was started was accepted.
  public synchronized boolean allAccepted() {
    return accepted == started;
  }

  /// Prints the sum.
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
    out.printf(
        "%d sent: %d accepted, %d refused, %d not delivered%n",
        started, accepted, refused, undelivered);
  }
}
