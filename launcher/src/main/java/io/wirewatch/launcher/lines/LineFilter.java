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
import java.util.List;
import java.util.function.UnaryOperator;

/// Answers each line of its input with one line, in UTF-8, in the order they came. Empty lines are
/// passed over. An answer is out before the next line is waited for, so that it also serves a
/// conversation through a pipe.
public final class LineFilter {

  private final UnaryOperator<String> answer;

  /// A filter that answers so.
  public LineFilter(UnaryOperator<String> answer) {
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
    out.flush();
  }

  private void copy(InputStream in, Writer out) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        out.write(answer.apply(line));
        out.write('\n');
        if (!reader.ready()) {
          out.flush();
        }
      }
    }
  }
}
