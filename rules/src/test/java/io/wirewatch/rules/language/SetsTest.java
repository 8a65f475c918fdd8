package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.trigger.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SetsTest {
  private static final String RULE =
      """
      id: a
      title: A
      watch: "@troop-words NEAR/5 send AND NOT @sport"
      trigger: { threshold: { atLeast: 2, within: 1h } }
      """;
  private static final String SETS =
      """
      sets:
        troop-words: troops OR soldiers OR @special
        special: '"special forces"'
        sport: NOT (NOT football)
      """;

  @Test
  void aSetOfWordsStandsWhereWordsDoAndAnyOtherWhereAnExpressionDoes() {
    Expression watch = one(SETS + RULE, Sets.none()).rules().getFirst().expression();
    assertEquals("@troop-words NEAR/5 send AND NOT @sport", Watch.print(watch));
    assertEquals(
        "(troops OR soldiers OR \"special forces\") NEAR/5 send AND NOT NOT NOT football",
        Watch.printExpanded(watch));
  }

  @Test
  void aFileMayHoldOnlySetsAndSaysWhichItDefines() {
    Parsed.Valid file = one(SETS, Sets.none());
    assertEquals(List.of(), file.rules());
    assertEquals(List.of("special", "sport", "troop-words"), List.copyOf(file.sets().names()));
    assertEquals(file.sets(), RuleFile.sets(SETS));
    assertEquals(file.sets(), RuleFile.sets(SETS + RULE.replace("watch", "wach")));
    assertEquals(Sets.none(), RuleFile.sets("sets: ["));
  }

  @Test
  void setsStandBesideAListOfRules() {
    String list = "rules:\n  - " + RULE.replace("\n", "\n    ").strip() + "\n";
    assertEquals(1, one(SETS + list, Sets.none()).rules().size());
  }

  @Test
  void setsOfOtherFilesAreKnownAndTheFilesOwnGoBefore() {
    Sets others = Sets.of(Map.of("sport", "cricket", "troop-words", "army", "special", "marines"));
    String own = "sets: { sport: tennis }\n";
    Expression watch = one(own + RULE, others).rules().getFirst().expression();
    assertEquals("army NEAR/5 send AND NOT tennis", Watch.printExpanded(watch));
  }

  @Test
  void anEditOfASetChangesWhatTheRuleIsKnownToLookFor() {
    var before = one(SETS + RULE, Sets.none()).rules().getFirst();
    var after = one(SETS.replace("football", "tennis") + RULE, Sets.none()).rules().getFirst();
    assertTrue(!Condition.of(before).watch().equals(Condition.of(after).watch()));
  }

  @Test
  void anUnknownSetIsToldWithTheNearest() {
    var error = onlyError(SETS + RULE.replace("@troop-words", "@trop-words"), Sets.none());
    assertEquals("7:9", place(error));
    assertTrue(error.message().contains("did you mean \"troop-words\"?"), error.toString());
  }

  @Test
  void aCircleOfSetsIsToldOnceWithItsPath() {
    String circle = "sets:\n  a: b OR @b\n  b: @c\n  c: x AND @a\n";
    var error = onlyError(circle.replace("@c", "\"@c\""), Sets.none());
    assertEquals("4:12", place(error));
    assertTrue(error.message().contains("@a -> @b -> @c -> @a"), error.toString());
    assertTrue(onlyError("sets:\n  a: x OR @a\n", Sets.none()).message().contains("@a -> @a"));
  }

  @Test
  void anErrorInASetIsToldWhereItStandsAndNotAgainWhereItIsNamed() {
    var error = onlyError(SETS.replace("NOT (NOT football)", "foot ball") + RULE, Sets.none());
    assertEquals("4:15", place(error));
  }

  @Test
  void anErrorInASetOfAnotherFileIsToldWhereItIsNamed() {
    Sets others = Sets.of(Map.of("sport", "foot ball", "troop-words", "army"));
    var error = onlyError(RULE, others);
    assertEquals("3:44".length(), place(error).length());
    assertTrue(error.message().contains("the set \"@sport\" cannot be used: expected AND"));
  }

  @Test
  void aSetThatHasNoPlacesIsNoOperandOfNear() {
    Sets others = Sets.of(Map.of("sport", "x", "troop-words", "army AND troops"));
    assertTrue(onlyError(RULE, others).message().contains("NEAR takes words"));
  }

  @Test
  void theMeaningOfSetsCountsTowardsTheCost() {
    String words =
        IntStream.range(0, 150).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR "));
    Sets sets = Sets.of(Map.of("many", words));
    assertInstanceOf(Watch.Understood.class, Watch.parse("@many NEAR/5 (a OR b)", sets));
    var refused =
        assertInstanceOf(Watch.Misunderstood.class, Watch.parse("x OR @many NEAR/5 @many", sets));
    assertTrue(
        refused.message().contains("22,501 steps")
            && refused.message().contains("@many NEAR/5 @many"),
        refused.message());
  }

  @Test
  void setsThatDoubleOneAnotherAreRefusedAndNotWalked() {
    Map<String, String> doubling =
        IntStream.range(0, 19)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> "s" + i, i -> i == 18 ? "a" : "(@s%1$d OR @s%1$d)".formatted(i + 1)));
    var refused =
        assertInstanceOf(Watch.Misunderstood.class, Watch.parse("@s0", Sets.of(doubling)));
    assertTrue(refused.message().contains("steps an article"), refused.message());
  }

  @Test
  void setsAreNamedAtMostTwentyDeep() {
    Map<String, String> chain =
        IntStream.range(0, 50)
            .boxed()
            .collect(Collectors.toMap(i -> "s" + i, i -> i == 49 ? "a" : "@s" + (i + 1)));
    var refused = assertInstanceOf(Watch.Misunderstood.class, Watch.parse("@s0", Sets.of(chain)));
    assertTrue(refused.message().contains("more than 20 deep"), refused.message());
  }

  @Test
  void shortPrefixesAreDear() {
    assertInstanceOf(Watch.Understood.class, Watch.parse("de* NEAR/5 troops"));
    var refused =
        assertInstanceOf(
            Watch.Misunderstood.class, Watch.parse("(de* OR re*) NEAR/5 (co* OR in*)"));
    assertTrue(refused.message().contains("40,000 steps"), refused.message());
  }

  @Test
  void whatIsNoSetIsRefused() {
    assertTrue(onlyError("sets: troops\n", Sets.none()).message().contains("sets has names"));
    assertTrue(onlyError("sets: {}\n", Sets.none()).message().contains("sets has names"));
    assertTrue(onlyError("sets: { Troops: a }\n", Sets.none()).message().contains("lower-case"));
    assertTrue(onlyError("sets: { a: }\n", Sets.none()).message().contains("must be text"));
    assertTrue(onlyError("sets: { a: b, a: c }\n", Sets.none()).message().contains("stands twice"));
  }

  private static String place(RuleError error) {
    return error.line() + ":" + error.column();
  }

  private static RuleError onlyError(String yaml, Sets known) {
    var errors = assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(yaml, known)).errors();
    assertEquals(1, errors.size(), errors.toString());
    return errors.getFirst();
  }

  private static Parsed.Valid one(String yaml, Sets known) {
    Parsed parsed = RuleFile.parse(yaml, known);
    return assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString());
  }
}
