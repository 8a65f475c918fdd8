package io.wirewatch.desk.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.TriggerKind;
import io.wirewatch.rules.model.Rule;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// An alert in the words of the page.
///
/// @param alert as it stands
/// @param hush what keeps its channels from being told, a snooze apart
/// @param now what ages are measured to
public record AlertView(Alert alert, Hush hush, Instant now) {

  private static final int NAMED_ORIGINS = 3;

  /// The alert's id.
  public String id() {
    return alert.getId();
  }

  /// The path of its page.
  public String path() {
    return path(alert);
  }

  static String path(Alert alert) {
    return "/alerts/" + URLEncoder.encode(alert.getId(), UTF_8).replace("+", "%20");
  }

  /// The path of its rule's page; that of the disabled rule where it tells of one.
  public String rulePath() {
    boolean ofAnother = alert.getRuleId().equals(Rule.DISABLED);
    return "/rules/" + (ofAnother ? alert.getGroup() : alert.getRuleId());
  }

  /// What it is about: the group where the rule counts groups separately, else the rule.
  public String headline() {
    return isGrouped() ? alert.getGroupLabel() : alert.getRuleTitle();
  }

  /// The rule's title.
  public String rule() {
    return alert.getRuleTitle();
  }

  /// Whether the rule counts groups separately.
  public boolean isGrouped() {
    return !alert.getGroupLabel().isBlank();
  }

  /// `low`, `medium`, `high` or `critical`.
  public String severity() {
    return alert.getSeverity().name().toLowerCase(ROOT);
  }

  /// `open`, `acknowledged` or `resolved`.
  public String state() {
    return alert.getState().name().toLowerCase(ROOT);
  }

  /// Whether nobody has taken it yet.
  public boolean isOpen() {
    return alert.getState() == AlertState.OPEN;
  }

  /// Where it stands in what the desk and the stream did to it.
  public AlertStanding standing() {
    return new AlertStanding(alert, hush, now);
  }

  /// How long ago it opened.
  public String age() {
    return Spell.age(alert.getOpenedAt(), now);
  }

  /// What was counted: `5 articles on 4 sites, 2 origins`.
  public String counts() {
    return Spell.count(alert.getArticles(), "article")
        + " on "
        + Spell.count(alert.getPublishers(), "site")
        + ", "
        + Spell.count(alert.getOrigins(), "origin");
  }

  /// The same three numbers one by one, that which the rule counts first.
  public List<Figure> figures() {
    return Stream.of(
            figure(alert.getOrigins(), Counting.ORIGINS),
            figure(alert.getPublishers(), Counting.PUBLISHERS),
            figure(alert.getArticles(), Counting.ARTICLES))
        .sorted(comparing(figure -> !figure.counting()))
        .toList();
  }

  private Figure figure(int count, Counting unit) {
    return new Figure(
        count, RuleView.unit(unit) + (count == 1 ? "" : "s"), alert.getCounting() == unit);
  }

  /// A number with its noun.
  ///
  /// @param counting whether it is what the rule counts
  public record Figure(int count, String noun, boolean counting) {}

  /// Whose reports those were: `AFP in 3 copies`, `Yonhap`; at most three are named.
  public List<String> named() {
    return origins().stream().limit(NAMED_ORIGINS).map(OriginView::summary).toList();
  }

  /// How many origins there are beyond those that are named.
  public int unnamed() {
    return Math.max(0, Math.max(origins().size(), alert.getOrigins()) - NAMED_ORIGINS);
  }

  /// Why it is open, in a sentence without its full stop.
  public String reason() {
    if (!alert.getReason().isBlank()) return alert.getReason().strip().replaceFirst("\\.$", "");
    return "the %s %s; the rule asks for %s within %s"
        .formatted(
            Spell.ordinal(alert.getThreshold()),
            unit(),
            Spell.count(alert.getThreshold(), unit()),
            Spell.length(Duration.ofMillis(alert.getWindowMs())));
  }

  /// What kind of trigger opened it: `threshold`.
  public String trigger() {
    return alert.getTrigger().name().toLowerCase(ROOT);
  }

  /// What an article did to the count: `1st origin`, `3rd origin, opened the alert`; empty when it
  /// did not raise it, and nothing but `counted` when earlier articles are not shown.
  public String raised(EvidenceView article) {
    if (!article.counted()) return "";
    String opened = article.at().equals(alert.getOpenedAt()) ? ", opened the alert" : "";
    boolean steps = alert.getTrigger() == TriggerKind.THRESHOLD && alert.getEvidenceOmitted() == 0;
    if (!steps) return "counted" + opened;
    long place =
        alert.getEvidence().stream()
                .filter(Evidence::getCounted)
                .takeWhile(one -> !one.getArticleId().equals(article.evidence().getArticleId()))
                .count()
            + 1;
    return Spell.ordinal((int) place) + " " + unit() + opened;
  }

  /// What happened to it, alike changes in a row told once.
  public List<HistoryView> history() {
    return HistoryView.of(alert.getHistory());
  }

  /// A time, by the clock; with its day unless that is today.
  public String clock(Instant at) {
    return Spell.clock(at, now);
  }

  /// Seven in the morning of the day after, UTC; scripts make it the reader's own.
  public String tomorrow() {
    return now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1) + "T07:00:00Z";
  }

  /// How long it took from the first article to the last: `now` when under a minute.
  public String span() {
    return Spell.age(alert.getFirstAt(), alert.getLastAt());
  }

  /// The evidence by origin, in the order in which each was first seen.
  public List<OriginView> origins() {
    return OriginView.of(alert.getEvidence());
  }

  /// When the articles came.
  public Timeline timeline() {
    return Timeline.of(alert);
  }

  private String unit() {
    return RuleView.unit(alert.getCounting());
  }
}
