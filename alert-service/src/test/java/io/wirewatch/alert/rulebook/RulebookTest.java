package io.wirewatch.alert.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.match.RuleFailure;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
  void aRuleThatComesBeforeTheSetItNamesIsInForceOnceTheSetIs() {
    assertInstanceOf(Rulebook.Change.Refused.class, revise(NAMES_A_SET));
    var revised = assertInstanceOf(Rulebook.Change.SetRevised.class, reviseSet("flood"));
    assertEquals(List.of("floods"), revised.rules());
    assertEquals(Set.of(), book.invalid().keySet());
    assertEquals("flood AND dam", meaning());
  }

  @Test
  void aRevisionOfASetIsReadIntoTheRulesThatNameIt() {
    reviseSet("flood");
    revise(NAMES_A_SET);
    reviseSet("flood OR deluge");
    assertEquals("(flood OR deluge) AND dam", meaning());
    assertInstanceOf(Rulebook.Change.None.class, reviseSet("flood OR deluge"));
  }

  @Test
  void aRuleThatNamesASetOfSetsFollowsThoseToo() {
    book.revise("@more", set("more", "deluge"));
    reviseSet("flood OR @more");
    revise(NAMES_A_SET);
    book.revise("@more", set("more", "torrent"));
    assertEquals("(flood OR torrent) AND dam", meaning());
  }

  @Test
  void aSetThatGoesOrBreaksLeavesTheRulesInForceAsTheyAreAndSaysSo() {
    reviseSet("flood");
    revise(NAMES_A_SET);
    reviseSet("flood flood");
    assertEquals("flood AND dam", meaning());
    assertEquals(Set.of("@water", "floods"), book.invalid().keySet());
    book.revise("@water", null);
    assertEquals("flood AND dam", meaning());
    assertEquals(Set.of("floods"), book.invalid().keySet());
    reviseSet("flood");
    assertEquals(Set.of(), book.invalid().keySet());
  }

  @Test
  void aRevisionOfASetIsApplied() {
    RuleRevision revision = set("water", "flood");
    assertFalse(book.applied(revision));
    book.revise("@water", revision);
    assertTrue(book.applied(revision));
  }

  private static final String NAMES_A_SET =
      RULE.replace("watch: flood", "watch: \"@water AND dam\"");

  private Rulebook.Change reviseSet(String text) {
    return book.revise("@water", set("water", text));
  }

  private static RuleRevision set(String name, String text) {
    return RuleRevision.newBuilder()
        .setId("@" + name)
        .setYaml("sets: { " + name + ": \"" + text + "\" }")
        .setAuthor("test")
        .setRevisedAt(Instant.EPOCH)
        .build();
  }

  private String meaning() {
    return Watch.printExpanded(book.rule("floods").orElseThrow().expression());
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

  @Test
  void aRuleIsDisabledAtTheThirdFailureInARow() {
    Rule rule = inForce();
    assertEquals(List.of(), book.note(failed(rule)));
    assertEquals(List.of(), book.note(failed(rule)));
    assertEquals(1, book.note(failed(rule)).size());
    assertTrue(book.isDisabled("floods"));
    assertEquals(0, book.index().size());
    assertEquals(Optional.of(rule), book.rule("floods"));
    assertEquals(
        "disabled in this instance after 3 failures in a row,"
            + " the last: java.lang.IllegalStateException: no",
        book.invalid().getOrDefault("floods", List.of()).getFirst().message());
    assertEquals(List.of(), book.note(failed(rule)), "it is told once");
  }

  @Test
  void anArticleThatGoesWellForgivesTheFailuresBefore() {
    Rule rule = inForce();
    for (int i = 0; i < 9; i++) {
      book.note(failed(rule));
      book.note(failed(rule));
      book.note(new Matches(List.of(), List.of(rule), List.of()));
    }
    assertFalse(book.isDisabled("floods"));
  }

  @Test
  void aNewRevisionOfADisabledRuleIsInForceAndOldFailuresDoNotCountForIt() {
    Rule rule = inForce();
    for (int i = 0; i < 3; i++) book.note(failed(rule));
    revise(RULE.replace("Floods", "High water"));
    assertFalse(book.isDisabled("floods"));
    assertEquals(Set.of(), book.invalid().keySet());
    for (int i = 0; i < 3; i++) book.note(failed(rule));
    assertFalse(book.isDisabled("floods"));
  }

  @Test
  void aSnapshotStaysAsItIsAndTheNextHasTheChange() {
    RuleIndex before = book.index();
    assertSame(before, book.index());
    revise(RULE);
    assertEquals(0, before.size());
    assertEquals(1, book.index().size());
  }

  private Rule inForce() {
    revise(RULE);
    return book.rule("floods").orElseThrow();
  }

  private static Matches failed(Rule rule) {
    return new Matches(
        List.of(), List.of(), List.of(new RuleFailure(rule, new IllegalStateException("no"))));
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
