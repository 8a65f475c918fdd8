package io.wirewatch.alert.rulefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final String BODY =
      """
      title: Floods
      watch: flood AND "river bank"
      trigger:
        threshold: { count: origins, atLeast: 3, within: PT1H }
      """;
  private static final String FLOODS = "id: floods\n" + BODY;

  private final Map<String, RuleRevision> topic = new HashMap<>();

  @Test
  void aNewFileIsWrittenAsItStands() {
    Plan plan = plan(FileText.file("floods.yaml", FLOODS));
    RuleRevision written = plan.writes().getFirst();
    assertEquals(FLOODS, written.getYaml());
    assertEquals("file:floods.yaml", written.getAuthor());
    assertEquals(NOW, written.getRevisedAt());
  }

  @Test
  void whatTheTopicHasIsNotWrittenAgain() {
    given("floods", FLOODS, "file:floods.yaml");
    Plan plan = plan(FileText.file("floods.yaml", FLOODS));
    assertEquals(List.of(), plan.writes());
    assertEquals(List.of(), plan.deletes());
  }

  @Test
  void aRuleWhoseFileIsGoneIsDeletedUnlessAPersonWroteIt() {
    given("floods", FLOODS, "file:floods.yaml");
    given("fires", "id: fires\n" + BODY, "Ann");
    assertEquals(List.of("floods"), plan().deletes());
  }

  @Test
  void aFileThatCannotBeReadChangesNothingAndSaysWhere() {
    given("floods", FLOODS, "file:floods.yaml");
    Plan plan = plan(FileText.file("floods.yaml", FLOODS.replace("AND", "AND AND")));
    assertEquals(List.of(), plan.writes());
    assertEquals(List.of(), plan.deletes());
    assertEquals(
        List.of(3),
        plan.errors().values().stream().flatMap(List::stream).map(RuleError::line).toList());
  }

  @Test
  void aFileOfTheDesksOwnReplacesAShippedOne() {
    Plan plan =
        plan(
            FileText.file("mine.yaml", FLOODS + "rearm: PT2H\n"),
            FileText.shipped("f.yaml", FLOODS));
    assertEquals("file:mine.yaml", plan.writes().getFirst().getAuthor());
    assertEquals(1, plan.writes().size());
    assertEquals(Map.of(), plan.errors());
  }

  @Test
  void aShippedRuleThatAPersonRevisedStaysAsThePersonHasIt() {
    given("floods", FLOODS + "rearm: PT2H\n", "Ann");
    assertEquals(List.of(), plan(FileText.shipped("f.yaml", FLOODS)).writes());
  }

  @Test
  void ofTwoFilesWithOneRuleTheSecondIsAnError() {
    Plan plan = plan(FileText.file("a.yaml", FLOODS), FileText.file("b.yaml", FLOODS));
    assertEquals(Set.of("file:b.yaml"), plan.errors().keySet());
  }

  @Test
  void eachRuleOfAFileOfSeveralIsWrittenByItself() {
    String several = "rules:\n" + item(FLOODS) + item(FLOODS.replace("id: floods", "id: fires"));
    Plan plan = plan(FileText.file("all.yaml", several));
    assertEquals(
        List.of("floods", "fires"), plan.writes().stream().map(RuleRevision::getId).toList());
    plan.writes()
        .forEach(r -> assertEquals(Parsed.Valid.class, RuleFile.parse(r.getYaml()).getClass()));
  }

  @Test
  void theFolderGivesItsRuleFilesByName(@TempDir Path folder) throws java.io.IOException {
    Files.writeString(folder.resolve("b.yml"), FLOODS);
    Files.writeString(folder.resolve("a.yaml"), FLOODS);
    Files.writeString(folder.resolve("notes.txt"), "no rule");
    Files.writeString(folder.resolve(".hidden.yaml"), FLOODS);
    assertEquals(
        List.of("file:a.yaml", "file:b.yml"),
        new RuleFolder(folder, false).read().stream().map(FileText::author).toList());
  }

  @Test
  void theShippedWatchesAreAllValid() {
    Plan plan = plan(new RuleFolder(null, true).read().toArray(FileText[]::new));
    assertEquals(Map.of(), plan.errors());
    assertEquals(6, plan.writes().size());
  }

  @Test
  void setsOfAllFilesAreKnownToAllAndAreWrittenBeforeTheRules() {
    String uses = FLOODS.replace("flood AND", "(@high-water) AND");
    Plan plan =
        plan(
            FileText.file("a.yaml", uses),
            FileText.file("b.yaml", "sets: { high-water: flood OR @more, more: deluge }\n"));
    assertEquals(Map.of(), plan.errors());
    assertEquals(
        List.of("@high-water", "@more", "floods"),
        plan.writes().stream().map(RuleRevision::getId).toList());
    assertEquals(
        Map.of("high-water", "flood OR @more"),
        RuleFile.sets(plan.writes().getFirst().getYaml()).texts());
  }

  @Test
  void aSetBesideARuleIsWrittenByItself() {
    Plan plan =
        plan(
            FileText.file(
                "a.yaml", "sets: { w: flood }\n" + FLOODS.replace("flood AND", "(@w) AND")));
    assertEquals(List.of("@w", "floods"), plan.writes().stream().map(RuleRevision::getId).toList());
    assertEquals(false, plan.writes().getLast().getYaml().contains("sets"));
  }

  @Test
  void aRuleBesideASetIsWrittenWithItsComments() {
    String file =
        """
        # Why we watch the river.
        id: floods
        title: Floods
        sets:
          # what water does
          w: >
            flood OR deluge

        # a river, not a person of that name
        watch: @WATCH # both
        trigger: { threshold: { atLeast: 3, within: PT1H } }
        """
            .replace("@WATCH", "(@w) AND river");
    String written = plan(FileText.file("a.yaml", file)).writes().getLast().getYaml();
    assertEquals(
        """
        # Why we watch the river.
        id: floods
        title: Floods

        # a river, not a person of that name
        watch: (@w) AND river # both
        trigger: { threshold: { atLeast: 3, within: PT1H } }
        """,
        written);
  }

  @Test
  void aRuleWhoseLinesDoNotShowWhatIsASetIsWrittenAnew() {
    String file =
        "{ id: floods, title: Floods, sets: { w: flood }, watch: (@w),"
            + " trigger: { threshold: { atLeast: 3, within: PT1H } } }";
    RuleRevision written = plan(FileText.file("a.yaml", file)).writes().getLast();
    assertEquals("floods", written.getId());
    assertEquals(false, written.getYaml().contains("sets"));
  }

  @Test
  void aRuleThatNamesAnUnknownSetIsRefusedWithTheNearest() {
    Plan plan =
        plan(
            FileText.file("a.yaml", FLOODS.replace("flood AND", "(@watr) AND")),
            FileText.file("b.yaml", "sets: { water: flood }\n"));
    String message = message(plan, "file:a.yaml");
    assertEquals(true, message.contains("did you mean \"water\"?"), message);
  }

  @Test
  void aSetThatIsNamedByARuleOfAPersonIsKeptWhenItsFileIsGone() {
    given("@water", "sets: { water: flood }\n", "file:b.yaml");
    given("floods", FLOODS.replace("flood AND", "(@water) AND"), "Ann");
    Plan plan = plan();
    assertEquals(List.of(), plan.deletes());
    assertEquals("the set @water is kept: it is named by floods", message(plan, "file:b.yaml"));
    topic.remove("floods");
    assertEquals(List.of("@water"), plan().deletes());
  }

  private static String message(Plan plan, String author) {
    return plan.errors().getOrDefault(author, List.of()).getFirst().message();
  }

  private Plan plan(FileText... files) {
    return Plan.of(List.of(files), topic, NOW);
  }

  private static String item(String rule) {
    return "  - " + rule.indent(4).strip() + "\n";
  }

  private void given(String id, String yaml, String author) {
    topic.put(
        id,
        RuleRevision.newBuilder()
            .setId(id)
            .setYaml(yaml)
            .setAuthor(author)
            .setRevisedAt(NOW)
            .build());
  }
}
