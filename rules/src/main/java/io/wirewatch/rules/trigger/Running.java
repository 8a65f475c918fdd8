package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An episode that may still be extended.
final class Running {

  private final Threshold threshold;
  private final Counted opening;
  private final List<Judged> articles = new ArrayList<>();
  private final Map<String, String> counted = new HashMap<>();
  private final Set<String> publishers = new HashSet<>();
  private final Set<String> origins = new HashSet<>();

  Running(Threshold threshold, List<Counted> window, Counted opening) {
    this.threshold = threshold;
    this.opening = opening;
    window.forEach(this::add);
  }

  boolean takes(Counted article) {
    return article.eventTime().isBefore(endsAt());
  }

  void add(Counted article) {
    articles.add(new Judged(article, judge(article)));
    publishers.add(article.publisher());
    origins.add(article.originId());
  }

  Episode snapshot() {
    Counts counts = new Counts(articles.size(), publishers.size(), origins.size());
    return new Episode(opening, new Prefix<>(articles), counts, endsAt());
  }

  private Judgement judge(Counted article) {
    String key = Window.key(article, threshold.count());
    @Nullable String as = counted.putIfAbsent(key, article.articleId());
    if (as == null) return new Judgement.Raises();
    return switch (threshold.count()) {
      case ARTICLES -> new Judgement.Raises();
      case PUBLISHERS -> new Judgement.SamePublisher(as);
      case ORIGINS -> new Judgement.SameOrigin(as);
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES, STORIES -> new Judgement.Raises();
    };
  }

  private Instant endsAt() {
    Instant emptied = articles.getLast().article().eventTime().plus(threshold.within());
    Instant longest = opening.eventTime().plus(EpisodeFold.LONGEST).plus(threshold.within());
    return emptied.isBefore(longest) ? emptied : longest;
  }
}
