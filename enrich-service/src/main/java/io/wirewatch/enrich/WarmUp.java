package io.wirewatch.enrich;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/// Puts an article of our own through an enricher until the JIT compiler has seen enough of it.
///
/// The first articles of a new process would else take some ten times as long as later ones, and
/// those behind them would wait for half a minute. It goes on beside the stream, which takes what
/// comes meanwhile; a readiness check is up once it is done.
final class WarmUp implements AutoCloseable {
  /// C2 compiles what was entered or looped ten thousand times; a sentence goes through most of the
  /// enricher, and the article has some twenty.
  static final int TIMES = 300;

  private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");
  private static final String TITLE = "Karsavia sends troops to Tolsk as strait dispute sharpens";

  private final Enricher enricher;
  private final AtomicInteger left = new AtomicInteger(TIMES);
  private final Health.Registration readiness;
  private final Thread thread;

  private WarmUp(Enricher enricher, Health health) {
    this.enricher = enricher;
    this.readiness =
        health.ready("enrich warm-up", () -> Check.of(left.get() <= 0, "is warming up"));
    this.thread = Thread.ofPlatform().daemon().name("enrich warm-up").unstarted(this::run);
  }

  /// Starts it; returns at once.
  static WarmUp start(Enricher enricher, Health health) {
    WarmUp warmUp = new WarmUp(enricher, health);
    warmUp.thread.start();
    return warmUp;
  }

  /// Ends it after the article under way.
  @Override
  public void close() {
    readiness.remove();
    left.set(0);
  }

  private void run() {
    String text = text();
    RawArticle plain = article("text/plain; charset=utf-8", text);
    RawArticle page =
        article(
            "text/html; charset=utf-8",
            "<!doctype html><html><head><title>%s</title></head><body><article><p>%s</p></article></body></html>"
                .formatted(TITLE, text.replace("\n\n", "</p><p>")));
    try {
      while (left.get() > 0) {
        var _ = enricher.enrich(left.get() % 2 == 0 ? plain : page);
        left.decrementAndGet();
      }
    } finally {
      left.set(0); // what it threw is not hidden, and keeps nobody from being ready
    }
  }

  private static RawArticle article(String mediaType, String body) {
    return RawArticle.newBuilder()
        .setId("00000000000000000000000000000000")
        .setPublisher("wirewatch.example")
        .setSource("warm-up")
        .setUrl("https://wirewatch.example/warm-up")
        .setTitle(TITLE)
        .setReceivedAt(RECEIVED)
        .setMediaType(mediaType)
        .setBody(ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  private static String text() {
    try (InputStream in = WarmUp.class.getResourceAsStream("warm-up.txt")) {
      if (in == null) throw new IllegalStateException("warm-up.txt is not on the class path");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
