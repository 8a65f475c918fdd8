package io.wirewatch.desk.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// An alert in the words of the page.
///
/// @param alert as it stands
/// @param now what ages are measured to
public record AlertView(Alert alert, Instant now) {

  private static final int NAMED_ORIGINS = 3;

  /// The alert's id.
  public String id() {
    return alert.getId();
  }

  /// The path of its page.
  public String path() {
    return "/alerts/" + URLEncoder.encode(id(), UTF_8).replace("+", "%20");
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

  /// Whose reports those were: `AFP in 3 copies, Yonhap`; at most three are named.
  public String named() {
    List<OriginView> origins = origins();
    String named =
        origins.stream().limit(NAMED_ORIGINS).map(OriginView::summary).collect(joining(", "));
    int more = Math.max(origins.size(), alert.getOrigins()) - NAMED_ORIGINS;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  /// What the rule asks for: `3 origins within 6 h`.
  public String threshold() {
    return Spell.count(alert.getThreshold(), unit())
        + " within "
        + Spell.length(Duration.ofMillis(alert.getWindowMs()));
  }

  /// What opened it: `the 3rd origin`.
  public String opener() {
    return "the " + Spell.ordinal(alert.getThreshold()) + " " + unit();
  }

  /// A time, by the clock; with its day unless that is today.
  public String clock(Instant at) {
    return Spell.clock(at, now);
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
