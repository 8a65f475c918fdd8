package io.wirewatch.desk.view;

import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.article.Sourcing;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.trigger.Condition;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Episodes;
import io.wirewatch.rules.trigger.Judged;
import io.wirewatch.rules.trigger.Judgement;
import io.wirewatch.rules.trigger.Known;
import io.wirewatch.rules.trigger.NearMiss;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Says of each article that a rule matched what it counted for, and if for nothing, why.
final class Judging {

  private final Rule rule;
  private final Instant now;
  private final Condition condition;
  private final Known known;

  Judging(Rule rule, Instant now) {
    this.rule = rule;
    this.now = now;
    this.condition = Condition.of(rule);
    this.known = Known.through(now);
  }

  /// The articles of a group, in no order.
  List<CandidateView> judge(Tally.Group group) {
    SortedSet<Counted> articles = group.foundBy(condition);
    if (rule.trigger() instanceof Trigger.Absence) return heard(group, articles);
    Map<String, Judged> judged = new HashMap<>();
    NearMiss.of(known, articles, rule)
        .ifPresent(miss -> miss.articles().forEach(j -> judged.put(j.article().articleId(), j)));
    for (Episode episode : Episodes.of(articles, rule.trigger(), rule.timing(), known)) {
      episode.articles().forEach(j -> judged.put(j.article().articleId(), j));
    }
    return group.articles().values().stream().map(found -> view(group, found, judged)).toList();
  }

  /// What ends a silence begins the next. How long it counts is for the alert service to say, which
  /// hears who publishes.
  private List<CandidateView> heard(Tally.Group group, SortedSet<Counted> articles) {
    return group.articles().values().stream()
        .map(found -> {
          boolean isLast = !articles.isEmpty() && found.article().equals(articles.last());
          boolean known = articles.contains(found.article());
          String why = isLast ? "the silence runs from here" : "ended the silence before it";
          return view(group, found, isLast, known ? why : unjudged(found));
        })
        .toList();
  }

  private CandidateView view(Tally.Group group, Tally.Found found, Map<String, Judged> judged) {
    Counted article = found.article();
    @Nullable Judged judgement = judged.get(article.articleId());
    String why =
        judgement == null
            ? unjudged(found)
            : words(judgement.judgement(), found, group) + backfilled(found);
    boolean counted =
        judgement != null
            && (judgement.judgement() instanceof Judgement.Raises
                || judgement.judgement() instanceof Judgement.LastBefore);
    return view(group, found, counted, why);
  }

  private static CandidateView view(
      Tally.Group group, Tally.Found found, boolean counted, String why) {
    Counted article = found.article();
    return new CandidateView(
        article.articleId(),
        article.publisher(),
        found.title(),
        Links.web(found.url()),
        article.eventTime(),
        group.key(),
        group.label(),
        counted,
        why);
  }

  private String unjudged(Tally.Found found) {
    Instant at = found.article().eventTime();
    if (!condition.isWatch(found.watch())) return "found by an earlier revision of the rule";
    if (rule.timing().activeHours().filter(hours -> !hours.contains(at)).isPresent()) {
      return "outside the rule's hours";
    }
    boolean gone = !at.isAfter(now.minus(rule.trigger().reach()));
    return gone ? "its window passed without an alert" : "in the window, with too few others yet";
  }

  private static String backfilled(Tally.Found found) {
    return found.mode() == Mode.BACKFILL ? "; backfilled, tells nobody" : "";
  }

  private String words(Judgement judgement, Tally.Found found, Tally.Group group) {
    return switch (judgement) {
      case Judgement.Raises _ -> "counted";
      case Judgement.LastBefore _ -> "the last before the silence";
      case Judgement.SameOrigin(String as) ->
          Sourcing.sameOrigin(found.madeOf(), as, publisher(as, group));
      case Judgement.SamePublisher(String as) -> "same site as \"" + title(as, group) + "\"";
      case Judgement.SameStory(String as) -> "same story as " + publisher(as, group);
      case Judgement.SameNames(String as) ->
          "names nothing that " + publisher(as, group) + " did not";
      case Judgement.NothingCounted _ -> "names nothing of what the rule counts";
      case Judgement.NothingNew _ -> "brings nothing new";
      case Judgement.OutsideHours _ -> "outside the rule's hours";
      case Judgement.Quiet(Instant until) ->
          "in the quiet time after an alert, until " + Spell.clock(until, now);
    };
  }

  private static String publisher(String article, Tally.Group group) {
    return found(article, group).map(f -> f.article().publisher()).orElse("an earlier article");
  }

  private static String title(String article, Tally.Group group) {
    return found(article, group).map(Tally.Found::title).orElse("an earlier article");
  }

  private static Optional<Tally.Found> found(String article, Tally.Group group) {
    return Optional.ofNullable(group.articles().get(article));
  }
}
