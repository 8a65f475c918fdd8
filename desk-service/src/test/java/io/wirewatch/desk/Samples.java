package io.wirewatch.desk;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.HistoryEntry;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Severity;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.rules.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Alerts, matches and rules as the topics would bring them; every name in them is made up.
public final class Samples {

  /// When the newest of them happened.
  public static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  static {
    TrustedClasses.admit();
  }

  private Samples() {}

  /// An open alert of a grouped rule, with no evidence.
  public static Alert.Builder alert(String id, Instant openedAt) {
    return Alert.newBuilder()
        .setId(id)
        .setRevision(1)
        .setChange(Change.OPENED)
        .setRevisedAt(openedAt)
        .setRuleId("troops-abroad")
        .setRuleTitle("Troops sent abroad")
        .setSeverity(Severity.HIGH)
        .setGroup("story-1")
        .setGroupLabel("Osterland sends a second brigade across the Varn")
        .setState(AlertState.OPEN)
        .setOpenedAt(openedAt)
        .setFirstAt(openedAt.minus(Duration.ofMinutes(40)))
        .setLastAt(openedAt)
        .setCounting(Counting.ORIGINS)
        .setThreshold(3)
        .setWindowMs(Duration.ofHours(6).toMillis())
        .setArticles(3)
        .setPublishers(3)
        .setOrigins(3);
  }

  /// An article behind an alert, marked where `marked` stands in its sentence.
  public static Evidence evidence(
      String id, String publisher, String title, String sentence, String marked, Instant at) {
    return copy(id, publisher, title, sentence, marked, at, origin(id, null, null, 0), null);
  }

  /// An article that carries another's text.
  public static Evidence copy(
      String id,
      String publisher,
      String title,
      String sentence,
      String marked,
      Instant at,
      Origin origin,
      @Nullable String whyNot) {
    List<Span> spans = new ArrayList<>();
    for (String words : marked.split("\\|", -1)) {
      int start = sentence.indexOf(words);
      if (start >= 0 && !words.isEmpty()) spans.add(new Span(start, start + words.length()));
    }
    return Evidence.newBuilder()
        .setArticleId(id)
        .setPublisher(publisher)
        .setUrl("https://" + publisher + "/world/" + id)
        .setTitle(title)
        .setOrigin(origin)
        .setEventTime(at)
        .setField(Field.TEXT)
        .setSentence(sentence)
        .setMatches(spans)
        .setCounted(whyNot == null)
        .setWhyNot(whyNot)
        .build();
  }

  /// An origin.
  public static Origin origin(
      String id, @Nullable String copyOf, @Nullable String agency, double share) {
    return Origin.newBuilder()
        .setId(id)
        .setCopyOf(copyOf)
        .setAgency(agency)
        .setShare(share)
        .build();
  }

  /// Something that happened to an alert.
  public static HistoryEntry history(Instant at, String what, @Nullable String by) {
    return HistoryEntry.newBuilder().setAt(at).setWhat(what).setBy(by).build();
  }

  /// Something that happened to an alert at noon, with what it changed.
  public static HistoryEntry told(Change change, String what, @Nullable String by) {
    return changed(change, NOON, what, by);
  }

  /// Something that happened to an alert, with what it changed.
  public static HistoryEntry changed(Change change, Instant at, String what, @Nullable String by) {
    return HistoryEntry.newBuilder(history(at, what, by)).setChange(change).build();
  }

  /// That a rule was disabled ten minutes before a time.
  public static Alert.Builder disabled(String rule, Instant now) {
    return alert("disabled-" + rule, now.minus(Duration.ofMinutes(10)))
        .setRuleId(Rule.DISABLED)
        .setRuleTitle("A rule was disabled")
        .setGroup(rule)
        .setGroupLabel("A rule")
        .setEvidence(
            List.of(
                evidence(
                    "e",
                    "harbour-post.example",
                    "Ferry crews walk out",
                    "disabled after 10 failures in a row, the last: it took more steps than it may",
                    "",
                    now)));
  }

  /// A silence of Anna's with one matcher.
  public static Silence silence(
      String id, Instant from, Duration length, String field, String value) {
    return Silence.newBuilder()
        .setId(id)
        .setMatchers(List.of(new Matcher(field, value)))
        .setFrom(from)
        .setUntil(from.plus(length))
        .setBy("Anna")
        .setWhy("an exercise")
        .build();
  }

  /// A match of a rule in a group.
  public static Match match(String rule, String group, String article, String origin, Instant at) {
    return Match.newBuilder()
        .setRuleId(rule)
        .setGroup(group)
        .setGroupLabel("Story of " + group)
        .setArticleId(article)
        .setArticleVersion(1)
        .setPublisher(article + ".example")
        .setTitle("Title of " + article)
        .setOrigin(origin(origin, null, null, 0))
        .setStory(group)
        .setEventTime(at)
        .setReceivedAt(at)
        .setMode(Mode.LIVE)
        .build();
  }

  /// A revision of a rule.
  public static RuleRevision rule(String id, String yaml, Instant at) {
    return RuleRevision.newBuilder()
        .setId(id)
        .setYaml(yaml)
        .setAuthor("file:watches.yaml")
        .setRevisedAt(at)
        .build();
  }

  /// A rule that counts origins by story.
  public static String yaml(String id, String title, int atLeast) {
    return """
    id: %s
    title: %s
    watch: (troops OR soldiers) NEAR/8 (deploy* OR sent)
    trigger:
      threshold: { count: origins, atLeast: %d, within: PT6H }
    group: story
    severity: high
    """
        .formatted(id, title, atLeast);
  }
}
