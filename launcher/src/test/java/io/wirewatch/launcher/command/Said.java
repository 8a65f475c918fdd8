package io.wirewatch.launcher.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command said.
///
/// @param status what it exited with
/// @param out what it printed
record Said(int status, String out) {

  static Said by(String... arguments) {
    PrintStream before = System.out;
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      int status = WirewatchCommand.run(arguments);
      return new Said(status, bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }
}
