package io.wirewatch.alert.topology;

import io.wirewatch.alert.rulebook.DisabledRule;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Pulse;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.Matching;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.match.RuleFailure;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// Matches an article against all rules, and takes back the matches that its older version made and
/// this one does not: one that was withheld or canceled makes none. What a rule matched that fails
/// now, or is disabled, or asks for what is new, stands.
@SuppressWarnings("NullAway.Init")
final class MatchProcessor extends ContextualProcessor<String, Article, String, GroupEvent> {

  /// How long a newer version of an article still withdraws what the older one matched.
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private static final Duration PULSE_EVERY = Duration.ofSeconds(1);

  private static final Duration SWEEP = Duration.ofHours(1);

  /// How often it is asked whether rules are better filed by what was learnt.
  private static final Duration REFILE = Duration.ofMinutes(1);

  private final Rulebook rulebook;
  private final ArticleMatcher matcher;
  private final StageCounter stage;
  private final RuleFailures failures;
  private PulseMeter pulses;
  private KeyValueStore<String, String> matched;

  MatchProcessor(
      Rulebook rulebook, ArticleMatcher matcher, StageCounter stage, RuleFailures failures) {
    this.rulebook = rulebook;
    this.matcher = matcher;
    this.stage = stage;
    this.failures = failures;
  }

  @Override
  public void init(ProcessorContext<String, GroupEvent> context) {
    super.init(context);
    matched = context.getStateStore(AlertStores.MATCHED_ARTICLES);
    RuleProcessor.load(rulebook, context.getStateStore(AlertStores.RULES));
    pulses = new PulseMeter(context.taskId().partition(), now());
    context.schedule(PULSE_EVERY, PunctuationType.WALL_CLOCK_TIME, this::pulse);
    context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, this::forget);
    context.schedule(REFILE, PunctuationType.WALL_CLOCK_TIME, _ -> rulebook.refile());
  }

  @Override
  public void process(Record<String, Article> record) {
    stage.in();
    pulses.read(Instant.ofEpochMilli(record.timestamp()), now());
    Article article = record.value();
    if (article == null) {
      stage.dropped("tombstone");
      return;
    }
    boolean usable = article.getStatus() == PubStatus.USABLE;
    Matches found =
        usable
            ? matcher.match(rulebook.index(), article)
            : new Matches(List.of(), List.of(), List.of());
    tell(record, found);
    Map<String, Match> matches =
        Matching.matches(article, found.matches(), rulebook.conditions()::of);
    withdraw(record, matches, found);
    matches.forEach((key, match) -> forward(record, key, match));
    if (usable && rulebook.listensForSilence()) pulses.beat(article).ifPresent(this::forward);
    if (matches.isEmpty()) {
      stage.dropped("no rule matches");
    } else {
      stage.out();
    }
  }

  /// Tells ops of the rules that failed, and everybody of those that were disabled for it.
  private void tell(Record<String, Article> record, Matches found) {
    List<RuleFailure> last = rulebook.note(found);
    failures.tell(found.failures(), last);
    for (RuleFailure failure : last) {
      Match match = DisabledRule.match(failure, rulebook.failuresAllowed(), record.value(), now());
      forward(record, new GroupKey(match.getRuleId(), match.getGroup()).key(), match);
    }
  }

  private void forward(Record<String, Article> record, String key, Match match) {
    context().forward(record.withKey(key).withValue(new GroupEvent.Matched(match)));
  }

  /// Tells all who count how far this partition was read, if any rule listens for a silence.
  private void pulse(long now) {
    if (rulebook.listensForSilence()) {
      pulses.pulse(Instant.ofEpochMilli(now)).ifPresent(this::forward);
    }
  }

  private void forward(Pulse pulse) {
    String key = String.valueOf(pulse.getPartition());
    long now = context().currentSystemTimeMs();
    context().forward(new Record<>(key, new GroupEvent.Pulsed(pulse), now));
  }

  private Instant now() {
    return Instant.ofEpochMilli(context().currentSystemTimeMs());
  }

  private void withdraw(Record<String, Article> record, Map<String, Match> matches, Matches found) {
    String articleId = record.value().getId();
    String before = matched.get(articleId);
    Set<String> standing = new LinkedHashSet<>(matches.keySet());
    for (String key : before == null ? Set.<String>of() : MatchedKeys.parse(before).keys()) {
      if (matches.containsKey(key)) continue;
      boolean left = Matching.left(record.value(), key, matches);
      if (!left && stands(record.value(), GroupKey.parse(key).ruleId(), found)) {
        standing.add(key);
      } else {
        Match withdrawn = Matching.withdrawn(record.value(), key);
        forward(record, key, withdrawn);
      }
    }
    if (!standing.isEmpty()) {
      long now = context().currentSystemTimeMs();
      matched.put(articleId, new MatchedKeys(now, standing).toString());
    } else if (before != null) {
      matched.delete(articleId);
    }
  }

  /// A killed article is taken back from all rules, those that fail too.
  private boolean stands(Article article, String ruleId, Matches found) {
    if (article.getStatus() != PubStatus.USABLE) return false;
    return rulebook.isDisabled(ruleId)
        || rulebook.rule(ruleId).filter(rule -> Matching.stands(rule, article)).isPresent()
        || found.failures().stream().anyMatch(f -> f.rule().id().equals(ruleId));
  }

  private void forget(long now) {
    pulses.forget(Instant.ofEpochMilli(now));
    try (KeyValueIterator<String, String> all = matched.all()) {
      while (all.hasNext()) {
        KeyValue<String, String> entry = all.next();
        long age = now - MatchedKeys.parse(entry.value).atMillis();
        if (age > REMEMBERED.toMillis()) matched.delete(entry.key);
      }
    }
  }
}
