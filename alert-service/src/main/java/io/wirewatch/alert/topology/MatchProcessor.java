package io.wirewatch.alert.topology;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Match;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// Matches an article against all rules, and takes back the matches that its older version made and
/// this one does not.
@SuppressWarnings("NullAway.Init")
final class MatchProcessor extends ContextualProcessor<String, Article, String, Match> {

  /// How long a newer version of an article still withdraws what the older one matched.
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private static final Duration SWEEP = Duration.ofHours(1);

  private final Rulebook rulebook;
  private final StageCounter stage;
  private KeyValueStore<String, String> matched;

  MatchProcessor(Rulebook rulebook, StageCounter stage) {
    this.rulebook = rulebook;
    this.stage = stage;
  }

  @Override
  public void init(ProcessorContext<String, Match> context) {
    super.init(context);
    matched = context.getStateStore(AlertStores.MATCHED_ARTICLES);
    RuleProcessor.load(rulebook, context.getStateStore(AlertStores.RULES));
    context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, this::forget);
  }

  @Override
  public void process(Record<String, Article> record) {
    stage.in();
    Article article = record.value();
    if (article == null) {
      stage.dropped("tombstone");
      return;
    }
    Map<String, Match> matches = Matching.matches(article, rulebook.index());
    withdraw(record, matches);
    matches.forEach((key, match) -> context().forward(record.withKey(key).withValue(match)));
    if (matches.isEmpty()) {
      stage.dropped("no rule matches");
    } else {
      stage.out();
    }
  }

  private void withdraw(Record<String, Article> record, Map<String, Match> matches) {
    String articleId = record.value().getId();
    String before = matched.get(articleId);
    if (before != null) {
      for (String key : MatchedKeys.parse(before).keys()) {
        if (!matches.containsKey(key)) {
          Match withdrawn = Matching.withdrawn(record.value(), key);
          context().forward(record.withKey(key).withValue(withdrawn));
        }
      }
    }
    if (!matches.isEmpty()) {
      long now = context().currentSystemTimeMs();
      matched.put(articleId, new MatchedKeys(now, matches.keySet()).toString());
    } else if (before != null) {
      matched.delete(articleId);
    }
  }

  private void forget(long now) {
    try (KeyValueIterator<String, String> all = matched.all()) {
      while (all.hasNext()) {
        KeyValue<String, String> entry = all.next();
        long age = now - MatchedKeys.parse(entry.value).atMillis();
        if (age > REMEMBERED.toMillis()) matched.delete(entry.key);
      }
    }
  }
}
