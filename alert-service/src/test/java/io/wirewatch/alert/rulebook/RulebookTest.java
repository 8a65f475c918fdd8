package io.wirewatch.alert.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.RuleRevision;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulebookTest {

  private static final String RULE =
      """
      id: floods
      title: Floods
      watch: flood
      trigger:
        threshold: { count: origins, atLeast: 3, within: PT1H }
      """;

  private final Rulebook book = new Rulebook(3);

  @Test
  void aRevisionPutsTheRuleInForceOnce() {
    assertInstanceOf(Rulebook.Change.InForce.class, revise(RULE));
    assertInstanceOf(Rulebook.Change.None.class, revise(RULE));
    assertEquals("Floods", book.rule("floods").orElseThrow().title());
    assertTrue(book.applied(revision(RULE)));
  }

  @Test
  void aRevisionThatCannotBeReadLeavesTheOneBeforeAndIsRemembered() {
    revise(RULE);
    assertInstanceOf(Rulebook.Change.Refused.class, revise(RULE.replace("flood\n", "(flood\n")));
    assertEquals("Floods", book.rule("floods").orElseThrow().title());
    assertEquals(Set.of("floods"), book.invalid().keySet());
    revise(RULE.replace("Floods", "High water"));
    assertEquals(Set.of(), book.invalid().keySet());
    assertEquals("High water", book.rule("floods").orElseThrow().title());
  }

  @Test
  void aRuleUnderAnotherNameThanItsOwnIsRefused() {
    Rulebook.Change change = revise(RULE.replace("id: floods", "id: fires"));
    assertInstanceOf(Rulebook.Change.Refused.class, change);
    assertTrue(book.rule("floods").isEmpty());
  }

  @Test
  void aTombstoneDeletesTheRuleAndWhatIsWrongWithIt() {
    revise(RULE);
    revise("nonsense");
    assertInstanceOf(Rulebook.Change.Deleted.class, book.revise("floods", null));
    assertInstanceOf(Rulebook.Change.None.class, book.revise("floods", null));
    assertTrue(book.rule("floods").isEmpty());
    assertEquals(Set.of(), book.invalid().keySet());
  }

  private Rulebook.Change revise(String yaml) {
    return book.revise("floods", revision(yaml));
  }

  private static RuleRevision revision(String yaml) {
    return RuleRevision.newBuilder()
        .setId("floods")
        .setYaml(yaml)
        .setAuthor("test")
        .setRevisedAt(Instant.EPOCH)
        .build();
  }
}
