package io.wirewatch.alert.notify.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.alert.notify.Notification;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What a receiver reads: type, time, and the alert with its evidence. Times are ISO 8601 in UTC;
/// positions are UTF-16 code units from the start of the sentence, the end exclusive.
final class AlertJson {

  private static final JsonMapper JSON = new JsonMapper();

  private AlertJson() {}

  static byte[] of(Notification notification, Instant now) {
    Alert alert = notification.alert();
    ObjectNode body = JSON.createObjectNode();
    body.put("type", notification.event().type()).put("timestamp", now.toString());
    ObjectNode data = body.putObject("data");
    data.put("id", alert.getId()).put("revision", alert.getRevision());
    data.putObject("rule").put("id", alert.getRuleId()).put("title", alert.getRuleTitle());
    data.putObject("group").put("id", alert.getGroup()).put("label", alert.getGroupLabel());
    data.put("severity", lower(alert.getSeverity())).put("state", lower(alert.getState()));
    times(data, alert);
    counts(data, alert);
    alert.getAcknowledgedBy().ifPresent(by -> data.put("acknowledgedBy", by));
    ArrayNode evidence = data.putArray("evidence");
    alert.getEvidence().forEach(e -> evidence(evidence.addObject(), e));
    data.put("evidenceOmitted", alert.getEvidenceOmitted());
    data.put("what", alert.getHistory().getLast().getWhat());
    return bytes(body);
  }

  private static void times(ObjectNode data, Alert alert) {
    data.put("openedAt", alert.getOpenedAt().toString())
        .put("firstAt", alert.getFirstAt().toString())
        .put("lastAt", alert.getLastAt().toString());
    alert.getResolvedAt().ifPresent(at -> data.put("resolvedAt", at.toString()));
  }

  private static void counts(ObjectNode data, Alert alert) {
    data.putObject("counts")
        .put("articles", alert.getArticles())
        .put("publishers", alert.getPublishers())
        .put("origins", alert.getOrigins());
    data.putObject("threshold")
        .put("count", lower(alert.getCounting()))
        .put("atLeast", alert.getThreshold())
        .put("within", Duration.ofMillis(alert.getWindowMs()).toString());
  }

  private static void evidence(ObjectNode node, Evidence evidence) {
    node.put("articleId", evidence.getArticleId()).put("publisher", evidence.getPublisher());
    evidence.getUrl().ifPresent(url -> node.put("url", url));
    node.put("title", evidence.getTitle()).put("origin", evidence.getOrigin().getId());
    evidence.getOrigin().getAgency().ifPresent(agency -> node.put("agency", agency));
    node.put("at", evidence.getEventTime().toString()).put("sentence", evidence.getSentence());
    ArrayNode matches = node.putArray("matches");
    for (Span span : evidence.getMatches()) {
      matches.addObject().put("start", span.getStart()).put("end", span.getEnd());
    }
    node.put("counted", evidence.getCounted());
    evidence.getWhyNot().ifPresent(why -> node.put("whyNot", why));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(ObjectNode body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }
}
