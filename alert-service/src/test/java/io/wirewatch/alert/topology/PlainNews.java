package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Named;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.rules.model.Derived;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.trigger.Activity;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Episodes;
import io.wirewatch.rules.trigger.Facts;
import io.wirewatch.rules.trigger.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the news of [RandomNews] come to, by one thread that has them all before it: the last
/// version of each article, group by group, in event order.
///
/// That a fold of a sorted set says what its trigger means is held against plain oracles in
/// `rules.trigger`; thresholds are searched for here once more, without it.
final class PlainNews {

  private final List<RandomNews.Sent> sent;
  private final Instant end;

  /// @param end when nothing more is waited for
  PlainNews(List<RandomNews.Sent> sent, Instant end) {
    this.sent = sent;
    this.end = end;
  }

  /// An episode: what of an alert does not depend on the order of arrival.
  record Outline(
      String rule,
      String group,
      Instant openedAt,
      Instant firstAt,
      Instant lastAt,
      int publishers,
      int origins,
      List<String> articles)
      implements Comparable<Outline> {
    @Override
    public int compareTo(Outline other) {
      return toString().compareTo(other.toString());
    }
  }

  /// The episodes of a rule in all groups.
  List<Outline> episodes(Rule rule) {
    List<Outline> episodes = new ArrayList<>();
    groups(rule)
        .forEach((group, articles) -> {
          Known known = new Known(end, activity());
          for (Episode e : Episodes.of(articles, rule.trigger(), rule.timing(), known)) {
            episodes.add(outline(rule, group, e));
          }
        });
    return episodes;
  }

  private static Outline outline(Rule rule, String group, Episode episode) {
    return new Outline(
        rule.id(),
        group,
        episode.openedAt(),
        episode.firstAt(),
        episode.lastAt(),
        episode.counts().publishers(),
        episode.counts().origins(),
        episode.articles().stream().map(j -> j.article().articleId()).toList());
  }

  /// The groups of a rule that have an article.
  Set<String> groupsOf(Rule rule) {
    return groups(rule).keySet();
  }

  /// The openings of a threshold that need not hold, searched for article by article.
  List<Instant> openings(Rule rule, Trigger.Threshold threshold, String group) {
    List<Counted> articles = List.copyOf(groups(rule).getOrDefault(group, new TreeSet<>()));
    List<Instant> openings = new ArrayList<>();
    Instant free = Instant.MIN;
    int i = 0;
    while (i < articles.size()) {
      Instant at = articles.get(i).eventTime();
      i++;
      if (at.isBefore(free) || reached(articles.subList(0, i), threshold, free) == 0) continue;
      openings.add(at);
      Instant last = at;
      while (i < articles.size()
          && articles.get(i).eventTime().isBefore(ends(at, last, threshold))) {
        last = articles.get(i).eventTime();
        i++;
      }
      free = ends(at, last, threshold).plus(rule.rearm());
    }
    return openings;
  }

  private static Instant ends(Instant opened, Instant last, Trigger.Threshold threshold) {
    Instant emptied = last.plus(threshold.within());
    Instant longest = opened.plus(Duration.ofDays(7)).plus(threshold.within());
    return emptied.isBefore(longest) ? emptied : longest;
  }

  /// 1 if the window that ends with the last article holds enough, else 0.
  private static int reached(
      List<Counted> articles, Trigger.Threshold threshold, Instant notBefore) {
    Instant at = articles.getLast().eventTime();
    Set<String> values = new TreeSet<>();
    for (Counted article : articles) {
      boolean inside = article.eventTime().isAfter(at.minus(threshold.within()));
      if (inside && !article.eventTime().isBefore(notBefore)) {
        values.addAll(values(article, threshold.count()));
      }
    }
    return values.size() >= threshold.atLeast() ? 1 : 0;
  }

  private static List<String> values(Counted article, Counting counting) {
    return switch (counting) {
      case ARTICLES -> List.of(article.articleId());
      case PUBLISHERS -> List.of(article.publisher());
      case ORIGINS -> List.of(article.originId());
      case STORIES -> List.of(article.story());
      case PERSONS -> article.facts().named().stream().map(Named::getId).toList();
      case ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES ->
          throw new IllegalArgumentException(counting.name());
    };
  }

  /// The articles that are counted, by rule and group.
  Map<String, Set<String>> counted(Iterable<Rule> rules) {
    Map<String, Set<String>> counted = new TreeMap<>();
    for (Rule rule : rules) {
      for (Article article : last().values()) {
        if (!matches(rule, article)) continue;
        for (String group : groups(rule, article)) {
          counted
              .computeIfAbsent(rule.id() + "|" + group, _ -> new TreeSet<>())
              .add(article.getId() + "." + article.getVersion());
        }
      }
    }
    return counted;
  }

  private Map<String, SortedSet<Counted>> groups(Rule rule) {
    Map<String, SortedSet<Counted>> groups = new TreeMap<>();
    for (Article article : last().values()) {
      if (!matches(rule, article)) continue;
      Counted counted =
          new Counted(
              article.getId(),
              article.getPublisher(),
              origin(rule, article),
              article.getStory(),
              article.getEventTime(),
              new Facts(named(rule, article), claims(rule, article), steps(rule, article)));
      for (String group : groups(rule, article)) {
        groups.computeIfAbsent(group, _ -> new TreeSet<>()).add(counted);
      }
    }
    return groups;
  }

  /// Whose report an article is: of a rewrite, its source's, unless the rule counts it as its own.
  private static String origin(Rule rule, Article article) {
    return article
        .getDerivedFrom()
        .filter(from -> from.getConfidence() > 0.8 && rule.derived() == Derived.IGNORE)
        .map(DerivedFrom::getArticleId)
        .orElse(article.getOrigin().getId());
  }

  private Map<String, Article> last() {
    Map<String, Article> last = new LinkedHashMap<>();
    for (RandomNews.Sent each : sent) {
      if (each.article().getEventTime().isAfter(Instant.EPOCH)) {
        last.merge(
            each.article().getId(),
            each.article(),
            (a, b) -> b.getVersion() >= a.getVersion() ? b : a);
      }
    }
    return last;
  }

  private Activity activity() {
    Activity activity = new Activity();
    sent.stream()
        .map(RandomNews.Sent::article)
        .filter(article -> article.getStatus() == PubStatus.USABLE)
        .forEach(article -> activity.add(article.getPublisher(), article.getEventTime()));
    return activity;
  }

  private static boolean matches(Rule rule, Article article) {
    if (article.getStatus() != PubStatus.USABLE) return false;
    return switch (rule.trigger()) {
      case Trigger.Sequence _ -> says(article, "flood") || says(article, "strike");
      default -> says(article, rule.expression().toString().contains("flood") ? "flood" : "strike");
    };
  }

  private static boolean says(Article article, String word) {
    return article.getText().contains(word);
  }

  private static List<String> groups(Rule rule, Article article) {
    return switch (rule.group()) {
      case Group.Whole() -> List.of("");
      case Group.ByStory() -> List.of(article.getStory());
      case Group.ByPublisher() -> List.of(article.getPublisher());
      case Group.ByEntity _ -> article.getEntities().stream().map(Entity::getId).toList();
    };
  }

  private static List<Named> named(Rule rule, Article article) {
    boolean persons =
        rule.trigger() instanceof Trigger.First
            || (rule.trigger() instanceof Trigger.Threshold t && t.count() == Counting.PERSONS);
    if (!persons) return List.of();
    return article.getEntities().stream().map(e -> new Named(e.getId(), e.getName())).toList();
  }

  private static List<Claim> claims(Rule rule, Article article) {
    if (!(rule.trigger() instanceof Trigger.FigureChange)) return List.of();
    return article.getFigures().stream()
        .filter(f -> f.getCounted().filter("troops"::equals).isPresent())
        .map(f ->
            Claim.newBuilder()
                .setValue(f.getValue())
                .setUnit(f.getUnit())
                .setCounted("troops")
                .setSpeaker(f.getSpeaker().orElse(null))
                .setSentence(article.getText())
                .build())
        .toList();
  }

  private static List<Integer> steps(Rule rule, Article article) {
    if (!(rule.trigger() instanceof Trigger.Sequence)) return List.of();
    List<Integer> steps = new ArrayList<>();
    if (says(article, "flood")) steps.add(0);
    if (says(article, "strike")) steps.add(1);
    return steps;
  }
}
