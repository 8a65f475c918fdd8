package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearMissTest {

  private static final Known KNOWN = Known.through(Instant.MIN);

  @Test
  void theClosestIsToldWithWhatKeptEachArticleFromCounting() {
    NearMiss near = nearMiss("0:p:x 500:p:x 501:q:y 502:r:y 900:p:z").orElseThrow();
    assertEquals(2, near.distance().counted());
    assertEquals(1, near.distance().missing());
    assertEquals(Wires.at("502"), near.at());
    assertEquals(
        List.of(new Judgement.Raises(), new Judgement.Raises(), new Judgement.SameOrigin("c")),
        near.articles().stream().map(Judged::judgement).toList());
  }

  @Test
  void whatFiredIsNoNearMiss() {
    assertEquals(
        Optional.empty(), nearMiss("0:p:x 1:q:y 2:r:z").filter(n -> n.distance().missing() == 0));
  }

  @Test
  void whereNothingCameThereIsNone() {
    assertEquals(Optional.empty(), NearMiss.of(KNOWN, Collections.emptySortedSet(), rule()));
  }

  private static Optional<NearMiss> nearMiss(String articles) {
    return NearMiss.of(KNOWN, Wires.articles(articles), rule());
  }

  private static Rule rule() {
    Rule rule = Rules.rule("r", "flood");
    Trigger three = new Trigger.Threshold(Counting.ORIGINS, 3, Duration.ofHours(1));
    return new Rule(
        rule.id(), rule.title(), rule.watch(), three, rule.group(), rule.timing(), rule.notice());
  }
}
