package io.wirewatch.launcher.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each answer tells how many lines had been read when it was told.
final class LineFilterTest {
  private final List<String> read = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void anAnswerIsHeldBackWhileThereIsMoreToRead() throws IOException {
    run(new ByteArrayInputStream("a\n\nb\nc\n".getBytes(UTF_8)));
    assertEquals("a3\nb3\nc3\n", out.toString(UTF_8));
  }

  @Test
  void anAnswerIsHeldBackForSoManyLinesAndNoMore() throws IOException {
    int lines = LineFilter.HELD + 2;
    StringBuilder in = new StringBuilder();
    IntStream.range(0, lines).forEach(i -> in.append('x').append('\n'));
    run(new ByteArrayInputStream(in.toString().getBytes(UTF_8)));
    List<String> told = out.toString(UTF_8).lines().toList();
    assertEquals(lines, told.size());
    assertEquals("x" + (LineFilter.HELD + 1), told.getFirst());
    assertEquals("x" + lines, told.getLast());
  }

  @Test
  void anAnswerIsOutBeforeTheNextLineIsWaitedFor() throws IOException {
    byte[] lines = "a\nb\n".getBytes(UTF_8);
    run(
        new InputStream() {
          private int next;

          @Override
          public int read() {
            return next == lines.length ? -1 : lines[next++];
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            if (next == lines.length) return -1;
            if (next == 2) assertEquals("a1\n", out.toString(UTF_8));
            into[offset] = lines[next++];
            into[offset + 1] = lines[next++];
            return 2;
          }
        });
    assertEquals("a1\nb2\n", out.toString(UTF_8));
  }

  private void run(InputStream in) throws IOException {
    new LineFilter(this::answer).run(List.of(), in, out);
  }

  private Supplier<String> answer(String line) {
    read.add(line);
    return () -> line + read.size();
  }
}
