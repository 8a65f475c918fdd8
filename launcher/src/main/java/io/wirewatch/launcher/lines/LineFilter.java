package io.wirewatch.launcher.lines;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers each line of its input with one line, in UTF-8, in the order they came. Empty lines are
/// passed over. An answer is out before the next line is waited for, so that it also serves a
/// conversation through a pipe; while lines are at hand it is held back until as many as [#HELD]
/// were read after it, since what comes later may show more of it.
public final class LineFilter {
  /// How many answers are held back at most.
  static final int HELD = 1_000;

  private final Function<String, Supplier<String>> answer;
  private final ArrayDeque<Supplier<String>> held = new ArrayDeque<>();

  /// A filter that answers so.
  ///
  /// @param answer reads a line at once, and tells the answer when it is asked for
  public LineFilter(Function<String, Supplier<String>> answer) {
    this.answer = answer;
  }

  /// Reads the files one after the other, or standard input where there are none.
  public void run(List<Path> files, InputStream standardInput, OutputStream standardOutput)
      throws IOException {
    var out =
        new BufferedWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8), 65_536);
    if (files.isEmpty()) {
      copy(standardInput, out);
    }
    for (Path file : files) {
      try (var in = Files.newInputStream(file)) {
        copy(in, out);
      }
    }
    tell(0, out);
    out.flush();
  }

  private void copy(InputStream in, Writer out) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        held.add(answer.apply(line));
        if (reader.ready()) {
          tell(HELD, out);
        } else {
          tell(0, out);
          out.flush();
        }
      }
    }
  }

  /// Tells all answers but the last so many.
  private void tell(int left, Writer out) throws IOException {
    while (held.size() > left) {
      out.write(held.removeFirst().get());
      out.write('\n');
    }
  }
}
