package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Delivery;
import io.wirewatch.contracts.DeliveryOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is told of more alerts than the cap lets through.
@Timeout(20)
class PipelineStormTest extends PipelineFixture {

  @Test
  void inAStormTheRestIsToldInOneDigestAtTheEndOfTheTime() throws Exception {
    for (int i = 1; i <= 5; i++) {
      now = Alerts.NOON.plusSeconds(i);
      pipeline.take(capped("a" + i));
    }
    assertEquals("a1.1.alert.opened", heard(desk).messageId());
    assertEquals("a2.1.alert.opened", heard(desk).messageId());
    assertEquals(3, dropped("collected for a digest"));
    tick(60);
    assertTrue(desk.heard.isEmpty());
    tick(61);
    Notification.Digest digest = (Notification.Digest) heard(desk);
    assertEquals(
        List.of("a3", "a4", "a5"), digest.more().stream().map(Notification.Collected::id).toList());
    assertEquals("Floods: The flood of March", digest.more().getFirst().title());
    Delivery accepted = written();
    while (accepted.getOutcome() != DeliveryOutcome.ACCEPTED
        || !accepted.getAlertId().equals("a4")) {
      accepted = written();
    }
    assertTrue(told.told("a4", "desk"), "it is told of what becomes of it");
    tick(62);
    assertTrue(desk.heard.isEmpty());
    pipeline.take(capped("a6"));
    assertEquals("a6.1.alert.opened", heard(desk).messageId());
  }

  @Test
  void aDigestIsMadeAgainFromTheTopicUnderTheSameIdByItsOwnerAlone() throws Exception {
    for (int i = 1; i <= 4; i++) pipeline.take(capped("a" + i));
    heard(desk);
    heard(desk);
    pipeline.close();
    List<Delivery> topic = List.copyOf(ledger);
    Storms read = new Storms();
    topic.forEach(read::note);
    Instant due = Alerts.NOON.plusSeconds(60);
    assertEquals(List.of(), read.digests(source -> false, due));
    assertEquals(storms.digests("floods|desk"::equals, due), read.digests(source -> true, due));
    assertEquals(
        "digest.floods." + due.toEpochMilli() + ".alerts.digest",
        read.digests(source -> true, due).getFirst().messageId());
  }

  @Test
  void whatIsOverBeforeTheDigestIsStillNamedInIt() throws Exception {
    for (int i = 1; i <= 3; i++) pipeline.take(capped("a" + i));
    heard(desk);
    heard(desk);
    pipeline.take(
        Alert.newBuilder(capped("a3"))
            .setRevision(2)
            .setState(AlertState.RESOLVED)
            .setChange(Change.RESOLVED)
            .build());
    tick(60);
    assertEquals(1, ((Notification.Digest) heard(desk)).more().size());
  }

  private static Alert capped(String id) {
    return Alert.newBuilder(Alerts.opened()).setId(id).setCap(2).setCapWithinMs(60_000).build();
  }
}
