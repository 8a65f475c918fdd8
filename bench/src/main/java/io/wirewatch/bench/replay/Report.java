package io.wirewatch.bench.replay;

import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One article of the replay, before anything is made of it.
///
/// @param sentences of its text, in order; none of one that is withheld or canceled
record Report(
    String id,
    String publisher,
    String title,
    List<String> sentences,
    PubStatus status,
    Instant at) {
  private static final Duration OLD = Duration.ofMinutes(3);
  private static final int A_PARAGRAPH = 2;

  Report {
    sentences = List.copyOf(sentences);
  }

  /// The same article at another time, saying something else.
  Report saying(List<String> others, Instant later) {
    return new Report(id, publisher, title, others, PubStatus.USABLE, later);
  }

  /// The same article, taken back.
  Report takenBack(PubStatus now, Instant later) {
    return new Report(id, publisher, title, List.of(), now, later);
  }

  RawArticle raw() {
    return RawArticle.newBuilder()
        .setId(id)
        .setPublisher(publisher)
        .setSource("replay")
        .setUrl("https://" + publisher + "/" + id)
        .setTitle(title)
        .setPublishedAt(at.minus(OLD))
        .setReceivedAt(at)
        .setMediaType("text/plain; charset=utf-8")
        .setBody(ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8)))
        .setStatus(status)
        .build();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0) text.append(i % A_PARAGRAPH == 0 ? "\n\n" : " ");
      text.append(sentences.get(i));
    }
    return text.toString();
  }
}
