package io.wirewatch.desk.stream;

import io.micrometer.core.instrument.Counter;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.AlertEvent;
import io.wirewatch.desk.view.Audience;
import io.wirewatch.desk.view.Cursor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One client: what it is still to be told, and how far it has come.
final class Client {

  private final Line line;
  private final Audience audience;
  private final BlockingQueue<News> queue;
  private final Counter told;
  private volatile boolean closed;
  private Cursor cursor = Cursor.START;

  Client(Line line, Audience audience, int capacity, Counter told) {
    this.line = line;
    this.audience = audience;
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.told = told;
  }

  /// Queues what is new; false when the queue is full.
  boolean offer(News news) {
    return closed || queue.offer(news);
  }

  /// Tells what was missed, then what is queued, until either end closes.
  void run(AlertBoard board, Optional<Cursor> seen, Duration heartbeat)
      throws InterruptedException {
    cursor = seen.orElseGet(board::cursor);
    heartbeat();
    if (seen.isPresent()) board.since(cursor).forEach(this::tell);
    while (!isClosed()) {
      @Nullable News news = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
      switch (news) {
        case null -> heartbeat();
        case News.OfAlert(AlertEvent event) -> tell(event);
        case News.OfSilence silence ->
            line.send("silence", EventJson.write(silence), cursor.toString());
      }
    }
  }

  /// Shows the client that the connection lives, and gives it its place.
  private void heartbeat() {
    line.send("heartbeat", "{}", cursor.toString());
  }

  void close() {
    closed = true;
    line.close();
  }

  /// Whether either end is gone.
  boolean isClosed() {
    return closed || line.isClosed();
  }

  private void tell(AlertEvent event) {
    if (cursor.covers(event.partition(), event.offset())) return;
    cursor = cursor.advance(event.partition(), event.offset());
    if (!event.alert().map(audience::sees).orElse(true)) return;
    line.send("alert", EventJson.write(event), cursor.toString());
    told.increment();
  }
}
