package io.wirewatch.desk.stream;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.desk.view.AlertEvent;

/// The data of an event: enough to decide whether to fetch the alert.
final class EventJson {

  private EventJson() {}

  /// A JSON object on one line. A removed alert has only its id and the state `removed`.
  static String write(AlertEvent event) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", event.id());
    event
        .alert()
        .ifPresentOrElse(alert -> describe(json, alert), () -> json.put("state", "removed"));
    return json.toString();
  }

  /// A JSON object with the silence's id and whether it was made or lifted.
  static String write(News.OfSilence silence) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", silence.id())
        .put("state", silence.lifted() ? "lifted" : "made")
        .toString();
  }

  private static void describe(ObjectNode json, Alert alert) {
    json.put("revision", alert.getRevision())
        .put("change", alert.getChange().name().toLowerCase(ROOT))
        .put("state", alert.getState().name().toLowerCase(ROOT))
        .put("severity", alert.getSeverity().name().toLowerCase(ROOT))
        .put("ruleId", alert.getRuleId())
        .put("ruleTitle", alert.getRuleTitle())
        .put("group", alert.getGroup())
        .put("groupLabel", alert.getGroupLabel())
        .put("openedAt", alert.getOpenedAt().toString())
        .put("lastAt", alert.getLastAt().toString())
        .put("revisedAt", alert.getRevisedAt().toString())
        .put("articles", alert.getArticles())
        .put("publishers", alert.getPublishers())
        .put("origins", alert.getOrigins())
        .put("trigger", alert.getTrigger().name().toLowerCase(ROOT))
        .put("reason", alert.getReason())
        .put("staged", alert.getStaged())
        .put("falseAlarm", alert.getFalseAlarm())
        .put("snoozedUntil", alert.getSnoozedUntil().map(Object::toString).orElse(null))
        .put("snoozedUntilChange", alert.getSnoozedUntilChange())
        .put("assignee", alert.getAssignee().orElse(null));
    ArrayNode evidence = json.putArray("evidence");
    alert.getEvidence().stream().map(Evidence::getArticleId).forEach(evidence::add);
  }
}
