package io.wirewatch.alert.rulefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.runtime.health.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When articles may be read: once the rules of the files are in force, or when waiting is no use.
class CarryingTest {

  private static final String FLOODS =
      """
      id: floods
      title: Floods
      watch: flood
      trigger: { threshold: { atLeast: 3, within: PT1H } }
      """;

  private final Rulebook rulebook = new Rulebook(3);
  private final List<String> written = new ArrayList<>();
  private final List<RuleRevision> revisions = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private boolean readable = true;
  private boolean brokers = true;
  private List<FileText> files = List.of(FileText.file("floods.yaml", FLOODS));
  private int begun;
  private final Carrying carrying =
      new Carrying(this::read, rulebook, this::write, clock(), () -> begun++);

  @Test
  void nothingIsWrittenBeforeTheTopicWasRead() {
    assertEquals(Carrying.ASK_EVERY, carrying.step(false));
    assertEquals(List.of(), written);
    assertEquals(0, begun);
  }

  @Test
  void itBeginsOnceWhenEveryRuleOfTheFilesIsInForce() {
    assertEquals(Carrying.ASK_EVERY, carrying.step(true));
    assertEquals(List.of("floods"), written);
    assertEquals(0, begun);
    assertFalse(isReady());
    inForce();
    assertEquals(Carrying.LOOK_EVERY, carrying.step(true));
    assertEquals(1, begun);
    assertTrue(isReady());
    carrying.step(true);
    assertEquals(1, begun);
    assertEquals(List.of("floods"), written);
  }

  @Test
  void aRuleThatIsNotInForceForHalfAMinuteHoldsNothingUpAnyMore() {
    carrying.step(true);
    now = now.plus(Carrying.IN_FORCE_WITHIN).minusMillis(1);
    carrying.step(true);
    assertEquals(0, begun);
    now = now.plusMillis(1);
    carrying.step(true);
    assertEquals(1, begun);
    assertFalse(isReady(), "it is still said to be missing");
  }

  @Test
  void whereTheFilesCannotBeReadTheRulesOfTheTopicAreEnough() {
    readable = false;
    carrying.step(true);
    assertEquals(1, begun);
    assertFalse(isReady());
    readable = true;
    carrying.step(true);
    assertEquals(List.of("floods"), written);
    inForce();
    assertTrue(isReady());
    assertEquals(1, begun);
  }

  @Test
  void whileTheBrokersTakeNothingItIsTriedAgainAndNothingBegins() {
    brokers = false;
    for (int i = 0; i < 30; i++) {
      assertEquals(Carrying.LOOK_EVERY, carrying.step(true));
      now = now.plus(Carrying.LOOK_EVERY);
    }
    assertEquals(0, begun);
    brokers = true;
    carrying.step(true);
    inForce();
    carrying.step(true);
    assertEquals(1, begun);
  }

  @Test
  void aRuleOfTheTopicThatNoFileHasIsWaitedForToo() {
    RuleRevision persons =
        RuleRevision.newBuilder()
            .setId("fires")
            .setYaml(FLOODS.replace("id: floods", "id: fires"))
            .setAuthor("Ann")
            .setRevisedAt(now)
            .build();
    carrying.note("fires", persons);
    carrying.step(true);
    inForce();
    carrying.step(true);
    assertEquals(0, begun);
    var _ = rulebook.revise("fires", persons);
    carrying.step(true);
    assertEquals(1, begun);
  }

  @Test
  void aFileThatIsGoneTakesItsRuleAlong() {
    carrying.step(true);
    inForce();
    carrying.step(true);
    files = List.of();
    carrying.step(true);
    assertEquals(List.of("floods", "-floods"), written);
    assertTrue(isReady());
  }

  private boolean isReady() {
    return carrying.ready() instanceof Check.Up;
  }

  private void inForce() {
    revisions.forEach(revision -> {
      var _ = rulebook.revise(revision.getId(), revision);
    });
  }

  private List<FileText> read() {
    if (!readable) throw new UncheckedIOException(new IOException("no such disk"));
    return files;
  }

  private CompletableFuture<Void> write(String key, @Nullable RuleRevision revision) {
    if (!brokers) return CompletableFuture.failedFuture(new IOException("no broker answers"));
    written.add(revision == null ? "-" + key : key);
    if (revision != null) revisions.add(revision);
    return CompletableFuture.completedFuture(null);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
