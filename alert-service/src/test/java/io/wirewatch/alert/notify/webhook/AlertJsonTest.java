package io.wirewatch.alert.notify.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wirewatch.alert.notify.Alerts;
import io.wirewatch.alert.notify.Event;
import io.wirewatch.alert.notify.Notification;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.HistoryEntry;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlertJsonTest {

  @Test
  void aWithdrawalSaysWhichArticleAndWhy() throws IOException {
    String what =
        "withdrawn: “Flood in Orra” (coast.example) was canceled, what is left is too few";
    JsonNode json =
        read(
            new Notification.OfAlert(
                "desk",
                Event.WITHDRAWN,
                Alerts.alert(3, AlertState.RESOLVED, Change.WITHDRAWN)
                    .setHistory(List.of(new HistoryEntry(Alerts.NOON, what, null, null)))
                    .build(),
                true));
    assertEquals("alert.withdrawn", json.path("type").asText());
    assertEquals(what, json.path("data").path("what").asText());
    assertEquals("resolved", json.path("data").path("state").asText());
  }

  @Test
  void anAlertSaysWhyItIsOpenAndWhatTheDeskMadeOfIt() throws IOException {
    JsonNode data =
        read(new Notification.OfAlert(
                "desk",
                Event.RESOLVED,
                Alerts.alert(2, AlertState.RESOLVED, Change.FALSE_ALARM)
                    .setReason("3 origins within 1 h")
                    .setAssignee("Ben")
                    .setResolvedBy("Ann")
                    .setFalseAlarm(true)
                    .build()))
            .path("data");
    assertEquals("3 origins within 1 h", data.path("reason").asText());
    assertEquals("threshold", data.path("trigger").asText());
    assertEquals("Ben", data.path("assignee").asText());
    assertEquals("Ann", data.path("resolvedBy").asText());
    assertTrue(data.path("falseAlarm").asBoolean());
    assertFalse(data.has("staged"));
  }

  @Test
  void aDigestCountsAllAndNamesTheFirstHundred() throws IOException {
    List<Notification.Collected> more =
        IntStream.range(0, 250)
            .mapToObj(i -> new Notification.Collected("a" + i, 1, "Floods: river " + i))
            .toList();
    JsonNode json = read(new Notification.Digest("desk", "floods", Alerts.NOON, more));
    assertEquals("alerts.digest", json.path("type").asText());
    assertEquals("floods", json.path("data").path("rule").path("id").asText());
    assertEquals(250, json.path("data").path("more").asInt());
    assertEquals(100, json.path("data").path("alerts").size());
    assertEquals("Floods: river 0", json.path("data").path("alerts").get(0).path("title").asText());
  }

  private static JsonNode read(Notification notification) throws IOException {
    return new JsonMapper().readTree(AlertJson.of(notification, Alerts.NOON));
  }
}
