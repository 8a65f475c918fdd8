package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every channel owes. A subclass says how its receiver is made to answer.
public abstract class ChannelContract {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:05Z");
  private final Notification notification =
      new Notification.OfAlert("desk", Event.OPENED, Alerts.opened());

  /// The channel under test, to the receiver that the subclass runs.
  protected abstract Channel channel();

  /// From now on the receiver takes what it is sent.
  protected abstract void accepts();

  /// From now on the receiver is busy and asks to be left alone.
  protected abstract void isBusyFor(Duration time);

  /// From now on the receiver turns down what it is sent, for good.
  protected abstract void rejects();

  /// From now on there is no receiver.
  protected abstract void isGone();

  /// The ids of the messages that the receiver saw.
  protected abstract List<String> messageIds();

  @Test
  void whatTheReceiverTakesIsAccepted() {
    accepts();
    assertEquals(new Outcome.Accepted(), channel().tell(notification, NOW));
    assertEquals(List.of("a1.1.alert.opened"), messageIds());
  }

  @Test
  void aRepetitionHasTheSameId() {
    accepts();
    channel().tell(notification, NOW);
    channel().tell(notification, NOW.plusSeconds(60));
    assertEquals(1, messageIds().stream().distinct().count());
  }

  @Test
  void aBusyReceiverIsTriedAgainWhenItAsks() {
    isBusyFor(Duration.ofSeconds(7));
    Outcome.Retry retry = assertInstanceOf(Outcome.Retry.class, channel().tell(notification, NOW));
    assertEquals(Optional.of(Duration.ofSeconds(7)), retry.after());
  }

  @Test
  void whatTheReceiverTurnsDownIsRejected() {
    rejects();
    assertInstanceOf(Outcome.Rejected.class, channel().tell(notification, NOW));
  }

  @Test
  void aReceiverThatIsGoneIsTriedAgain() {
    isGone();
    assertInstanceOf(Outcome.Retry.class, channel().tell(notification, NOW));
  }
}
