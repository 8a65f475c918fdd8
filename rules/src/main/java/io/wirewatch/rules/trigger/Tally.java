package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Counting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was counted so far, and the first article of each value.
final class Tally {

  private final Counting counting;
  private final Map<String, String> firstOf = new HashMap<>();

  Tally(Counting counting) {
    this.counting = counting;
  }

  /// Counts an article.
  Judgement judge(Counted article) {
    List<String> keys = article.keys(counting);
    if (keys.isEmpty()) return new Judgement.NothingCounted();
    @Nullable String as = null;
    boolean raises = false;
    for (String key : keys) {
      @Nullable String before = firstOf.putIfAbsent(key, article.articleId());
      if (before == null) raises = true;
      if (as == null) as = before;
    }
    return raises || as == null ? new Judgement.Raises() : same(as);
  }

  int size() {
    return firstOf.size();
  }

  private Judgement same(String as) {
    return switch (counting) {
      case ARTICLES -> new Judgement.Raises();
      case PUBLISHERS -> new Judgement.SamePublisher(as);
      case ORIGINS -> new Judgement.SameOrigin(as);
      case STORIES -> new Judgement.SameStory(as);
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES -> new Judgement.SameNames(as);
    };
  }
}
