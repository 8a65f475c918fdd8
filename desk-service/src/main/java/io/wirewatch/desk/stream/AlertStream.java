package io.wirewatch.desk.stream;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.AlertEvent;
import io.wirewatch.desk.view.Audience;
import io.wirewatch.desk.view.Cursor;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// Tells every connected client each change of an alert.
///
/// Nothing is told before [#open], when the board has caught up with the topic: clients that
/// connect earlier wait. Safe to share among threads.
public final class AlertStream implements AutoCloseable {

  private final AlertBoard board;
  private final Duration heartbeat;
  private final int capacity;
  private final Counter slow;
  private final Counter told;
  private final CountDownLatch opened = new CountDownLatch(1);
  private volatile boolean closed;
  private final Set<Client> clients = ConcurrentHashMap.newKeySet();

  /// @param board what clients that resume are told from
  /// @param heartbeat how long a client hears nothing at most
  /// @param capacity how many events a client may be behind before it is let go
  public AlertStream(AlertBoard board, Duration heartbeat, int capacity, MeterRegistry meters) {
    this.board = board;
    this.heartbeat = heartbeat;
    this.capacity = capacity;
    this.slow = meters.counter("wirewatch.desk.stream.slow");
    this.told = meters.counter("wirewatch.desk.stream.events");
    meters.gaugeCollectionSize("wirewatch.desk.stream.clients", Tags.empty(), clients);
  }

  /// Starts telling.
  public void open() {
    opened.countDown();
  }

  /// Tells a change that the board has taken.
  public void publish(AlertEvent event) {
    tell(new News.OfAlert(event));
  }

  /// Tells that a silence was made or lifted.
  public void publishSilence(String id, boolean lifted) {
    tell(new News.OfSilence(id, lifted));
  }

  private void tell(News news) {
    if (opened.getCount() > 0) return;
    for (Client client : clients) {
      if (!client.offer(news)) {
        slow.increment();
        drop(client);
      }
    }
  }

  /// Serves a client on a thread of its own until either end goes away.
  ///
  /// @param audience whom alerts are told to
  /// @param seen where the client left off; empty when it wants only what comes from now on
  public void connect(Line line, Audience audience, Optional<Cursor> seen) {
    Client client = new Client(line, audience, capacity, told);
    clients.add(client);
    if (closed) {
      drop(client);
      return;
    }
    Thread.ofVirtual().name("desk-stream").start(() -> serve(client, seen));
  }

  /// How many clients are connected.
  public int clients() {
    return clients.size();
  }

  /// Lets every client go and takes no more.
  @Override
  public void close() {
    closed = true;
    clients.forEach(Client::close);
  }

  private void serve(Client client, Optional<Cursor> seen) {
    try {
      while (!opened.await(heartbeat.toMillis(), MILLISECONDS)) {
        if (client.isClosed()) return;
      }
      client.run(board, seen, heartbeat);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.remove(client);
      client.close();
    }
  }

  private void drop(Client client) {
    if (clients.remove(client)) client.close();
  }
}
