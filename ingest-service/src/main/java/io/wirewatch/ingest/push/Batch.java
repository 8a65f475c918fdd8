package io.wirewatch.ingest.push;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.ingest.push.Intake.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/// A batch of articles, one JSON object a line, and its answer, one JSON object a line in the same
/// order. A line that is refused spoils no other. Articles are taken while the rest is still being
/// read; when the brokers stop taking them the batch ends there, and its sender sends it again.
final class Batch {

  /// The most lines that a batch may have.
  static final int MAX_LINES = 10_000;

  private static final int WINDOW = 128;
  private static final JsonMapper JSON = new JsonMapper();

  private final Intake intake;
  private final Queue<CompletableFuture<Outcome>> underWay = new ArrayDeque<>();
  private final StringBuilder answers = new StringBuilder();
  private Optional<Duration> retryAfter = Optional.empty();
  private int lines;

  Batch(Intake intake) {
    this.intake = intake;
  }

  /// Reads and takes the whole batch; blocks for as long as that takes.
  void run(BoundedInput input) throws IOException {
    Optional<byte[]> line = input.line(JsonArticle.MAX_BYTES);
    while (line.isPresent() && retryAfter.isEmpty() && lines < MAX_LINES) {
      take(line.get());
      line = input.line(JsonArticle.MAX_BYTES);
    }
    while (!underWay.isEmpty()) {
      settleOldest();
    }
    if (line.isPresent() && lines == MAX_LINES) {
      write(new Outcome.Refused(RefusedException.tooManyLines(MAX_LINES)));
    }
  }

  /// The answer's lines.
  String answers() {
    return answers.toString();
  }

  /// When to send the batch again; empty when every line was settled.
  Optional<Duration> retryAfter() {
    return retryAfter;
  }

  private void take(byte[] line) {
    lines++;
    underWay.add(intake.take(() -> read(line)));
    if (underWay.size() == WINDOW) {
      settleOldest();
    }
  }

  private static Submission read(byte[] line) {
    if (line.length > JsonArticle.MAX_BYTES) {
      throw RefusedException.tooLarge("a line", JsonArticle.MAX_BYTES);
    }
    return JsonArticle.read(line);
  }

  private void settleOldest() {
    write(underWay.remove().join());
  }

  private void write(Outcome outcome) {
    ObjectNode answer = JSON.createObjectNode();
    switch (outcome) {
      case Outcome.Accepted(String id) -> answer.put("id", id).put("status", 202);
      case Outcome.Refused(RefusedException why) ->
          why.problem().members().forEach((member, value) -> answer.putPOJO(member, value));
      case Outcome.Later(Duration after) -> {
        retryAfter = Optional.of(after);
        answer.put("status", 503);
      }
    }
    answers.append(answer).append('\n');
  }
}
