package io.wirewatch.desk.stream;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.Audience;
import io.wirewatch.desk.view.Cursor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AlertStreamTest {

  private final AlertBoard board = new AlertBoard(10);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AlertStream stream = new AlertStream(board, Duration.ofMillis(50), 4, meters);
  private long offset;

  @AfterEach
  void close() {
    stream.close();
  }

  @Test
  void aClientThatComesFreshIsToldOnlyWhatComesAfter() throws InterruptedException {
    stream.open();
    bring("before");
    Heard line = new Heard();
    stream.connect(line, Audience.ALL, Optional.empty());
    line.next("heartbeat");
    bring("after");
    assertEquals("after 0:2", line.next("alert"));
  }

  @Test
  void aClientThatComesBackIsToldWhatItMissed() throws InterruptedException {
    stream.open();
    bring("seen");
    Cursor seen = board.cursor();
    bring("missed");
    Heard line = new Heard();
    stream.connect(line, Audience.ALL, Optional.of(seen));
    assertEquals("missed 0:2", line.next("alert"));
    bring("later");
    assertEquals("later 0:3", line.next("alert"));
  }

  @Test
  void aStreamThatIsClosedTakesNobody() {
    stream.open();
    stream.close();
    Heard line = new Heard();
    stream.connect(line, Audience.ALL, Optional.empty());
    assertTrue(line.isClosed());
    assertEquals(0, stream.clients());
  }

  @Test
  void nothingIsToldBeforeTheBoardHasCaughtUp() throws InterruptedException {
    Heard line = new Heard();
    stream.connect(line, Audience.ALL, Optional.empty());
    bring("history");
    stream.open();
    line.next("heartbeat");
    bring("news");
    assertEquals("news 0:2", line.next("alert"));
  }

  @Test
  void aClientThatDoesNotKeepUpIsLetGoAndTheOthersAreNot() throws InterruptedException {
    stream.open();
    Stuck stuck = new Stuck();
    Heard line = new Heard();
    stream.connect(stuck, Audience.ALL, Optional.empty());
    stream.connect(line, Audience.ALL, Optional.empty());
    line.next("heartbeat");
    assertTrue(stuck.reached.await(5, TimeUnit.SECONDS));
    for (int i = 0; i < 6; i++) {
      bring("a" + i);
      assertEquals("a" + i + " 0:" + (i + 1), line.next("alert"));
    }
    assertTrue(stuck.closed.await(5, TimeUnit.SECONDS));
    assertEquals(1, meters.counter("wirewatch.desk.stream.slow").count());
  }

  private void bring(String id) {
    board.accept(id, alert(id, NOON).build(), 0, offset++).ifPresent(stream::publish);
  }

  /// A connection that takes everything.
  private static final class Heard implements Line {
    private final BlockingQueue<List<String>> events = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    @Override
    public void send(String event, String data, String id) {
      String named = data.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1");
      events.add(List.of(event, named + " " + id));
    }

    @Override
    public boolean isClosed() {
      return closed;
    }

    @Override
    public void close() {
      closed = true;
    }

    /// The next event of a kind.
    String next(String event) throws InterruptedException {
      while (true) {
        List<String> heard = events.poll(5, TimeUnit.SECONDS);
        if (heard == null) throw new AssertionError("no " + event + " within 5 s");
        if (heard.getFirst().equals(event)) return heard.getLast();
      }
    }
  }

  /// A connection that takes nothing.
  private static final class Stuck implements Line {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public void send(String event, String data, String id) {
      reached.countDown();
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public boolean isClosed() {
      return closed.getCount() == 0;
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
