package io.wirewatch.alert.notify.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.alert.notify.Event;
import io.wirewatch.alert.notify.Notification;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What a receiver reads: type, time, and the alert with its evidence, or the names of many. Times
/// are ISO 8601 in UTC; positions are UTF-16 code units from the start of the sentence, the end
/// exclusive.
final class AlertJson {

  private static final JsonMapper JSON = new JsonMapper();

  /// How many alerts a digest names; it gives the number of all.
  private static final int MOST_NAMED = 100;

  private AlertJson() {}

  static byte[] of(Notification notification, Instant now) {
    ObjectNode body = JSON.createObjectNode();
    switch (notification) {
      case Notification.OfAlert(String _, Event event, Alert alert, boolean _) -> {
        body.put("type", event.type()).put("timestamp", now.toString());
        alert(body.putObject("data"), alert);
      }
      case Notification.Digest digest -> {
        body.put("type", Notification.Digest.TYPE).put("timestamp", now.toString());
        digest(body.putObject("data"), digest);
      }
    }
    return bytes(body);
  }

  private static void alert(ObjectNode data, Alert alert) {
    data.put("id", alert.getId()).put("revision", alert.getRevision());
    data.putObject("rule").put("id", alert.getRuleId()).put("title", alert.getRuleTitle());
    data.putObject("group").put("id", alert.getGroup()).put("label", alert.getGroupLabel());
    data.put("severity", lower(alert.getSeverity())).put("state", lower(alert.getState()));
    data.put("trigger", lower(alert.getTrigger())).put("reason", alert.getReason());
    times(data, alert);
    counts(data, alert);
    desk(data, alert);
    ArrayNode evidence = data.putArray("evidence");
    alert.getEvidence().forEach(e -> evidence(evidence.addObject(), e));
    data.put("evidenceOmitted", alert.getEvidenceOmitted());
    data.put("what", alert.getHistory().getLast().getWhat());
  }

  /// What the desk made of the alert, as far as it made anything of it.
  private static void desk(ObjectNode data, Alert alert) {
    alert.getAcknowledgedBy().ifPresent(by -> data.put("acknowledgedBy", by));
    alert.getAssignee().ifPresent(to -> data.put("assignee", to));
    alert.getResolvedBy().ifPresent(by -> data.put("resolvedBy", by));
    if (alert.getFalseAlarm()) data.put("falseAlarm", true);
    if (alert.getStaged()) data.put("staged", true);
  }

  private static void digest(ObjectNode data, Notification.Digest digest) {
    data.putObject("rule").put("id", digest.ruleId());
    data.put("more", digest.more().size()).put("until", digest.due().toString());
    ArrayNode alerts = data.putArray("alerts");
    digest.more().stream()
        .limit(MOST_NAMED)
        .forEach(alert -> alerts.addObject().put("id", alert.id()).put("title", alert.title()));
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
    evidence
        .getDerivedFrom()
        .ifPresent(from ->
            node.putObject("derivedFrom")
                .put("articleId", from.getArticleId())
                .put("confidence", from.getConfidence()));
    node.put("at", evidence.getEventTime().toString()).put("sentence", evidence.getSentence());
    ArrayNode matches = node.putArray("matches");
    for (Span span : evidence.getMatches()) {
      matches.addObject().put("start", span.getStart()).put("end", span.getEnd());
    }
    evidence.getRole().ifPresent(role -> node.put("role", role));
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
