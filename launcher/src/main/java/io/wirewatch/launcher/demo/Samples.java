package io.wirewatch.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.launcher.send.Outcome;
import io.wirewatch.launcher.send.Outgoing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The sample wires that ship with the project, in the order of the replay.
public final class Samples {

  private static final String RESOURCE = "/samples/wires.ndjson";

  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private final List<Sample> samples;

  private Samples(List<String> lines) {
    samples = lines.stream().map(this::parse).sorted(Comparator.comparing(Sample::after)).toList();
  }

  /// Reads the resource.
  public static Samples load() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Samples.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      return new Samples(in.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many there are.
  public int size() {
    return samples.size();
  }

  /// Posts one.
  @FunctionalInterface
  public interface Post {
    /// Posts it and says what became of it.
    Outcome send(Outgoing article) throws InterruptedException;
  }

  /// Waits.
  @FunctionalInterface
  public interface Pause {
    /// Waits until this long after the start; false when the replay is to end.
    boolean until(Duration afterStart) throws InterruptedException;
  }

  /// Posts each when its time comes.
  ///
  /// @return how many were accepted
  public int replay(Pause pause, Post post) throws InterruptedException {
    int accepted = 0;
    for (Sample sample : samples) {
      if (!pause.until(sample.after())) {
        break;
      }
      if (post.send(sample.outgoing(json)) instanceof Outcome.Accepted) {
        accepted++;
      }
    }
    return accepted;
  }

  private Sample parse(String line) {
    try {
      return json.readValue(line, Sample.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a line of " + RESOURCE + " is no sample", e);
    }
  }
}
