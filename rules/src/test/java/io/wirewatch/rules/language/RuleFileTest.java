package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.model.Derived;
import io.wirewatch.rules.model.Escalation;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleFileTest {
  private static final String SMALLEST =
      """
      id: quake
      title: Earthquake
      watch: earthquake
      trigger: { threshold: { atLeast: 2, within: 1h } }
      """;

  @Test
  void everyKeyOfARuleIsRead() {
    Rule rule =
        one(
            """
            id: ostland-troops
            title: Ostland's troops abroad
            watch: >
              troops NEAR/8 (deploy* OR send)
              AND entity:"Ostland"
            trigger:
              threshold: { count: publishers, atLeast: 3, within: PT6H }
            group: entity:LOCATION
            derived: count
            rearm: PT12H
            severity: high
            escalate: [ { atLeast: 5, severity: high }, { atLeast: 10, severity: critical } ]
            notify: [ world-desk, night-desk ]
            tests:
              - name: three sites, one wire, no alert
                articles: [ { title: Any } ]
                expect: none
            """);
    assertEquals("ostland-troops", rule.id());
    assertEquals("Ostland's troops abroad", rule.title());
    assertEquals(
        "troops NEAR/8 (deploy* OR send) AND entity:Ostland", Watch.print(rule.expression()));
    assertEquals(
        new Trigger.Threshold(Counting.PUBLISHERS, 3, Duration.ofHours(6)), rule.trigger());
    assertEquals(new Group.ByEntity(EntityType.LOCATION), rule.group());
    assertEquals(Derived.COUNT, rule.derived());
    assertEquals(Duration.ofHours(12), rule.rearm());
    assertEquals(Severity.HIGH, rule.severity());
    assertEquals(
        List.of(new Escalation(5, Severity.HIGH), new Escalation(10, Severity.CRITICAL)),
        rule.escalate());
    assertEquals(List.of("world-desk", "night-desk"), rule.channels());
  }

  @Test
  void whatIsLeftOutHasADefault() {
    Rule rule = one(SMALLEST);
    assertEquals(new Trigger.Threshold(Counting.ORIGINS, 2, Duration.ofHours(1)), rule.trigger());
    assertEquals(new Group.Whole(), rule.group());
    assertEquals(Derived.IGNORE, rule.derived());
    assertEquals(Duration.ofHours(1), rule.rearm(), "as long as the window");
    assertEquals(Severity.MEDIUM, rule.severity());
    assertEquals(List.of(), rule.escalate());
    assertEquals(List.of(), rule.channels());
  }

  @Test
  void aFileHoldsARuleOrAListOfRules() {
    var list = "rules:\n  - " + SMALLEST.replace("\n", "\n    ").strip() + "\n";
    var both = list + list.substring(list.indexOf('\n') + 1).replace("id: quake", "id: quake-2");
    assertEquals(1, valid(list).size());
    assertEquals(List.of("quake", "quake-2"), valid(both).stream().map(Rule::id).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an unknown key             | severity: high  | sevirity: high              | 5:1  | did you mean "severity"?
          an unknown severity        | severity: high  | severity: hgih              | 5:11 | did you mean "high"?
          an unknown group           | severity: high  | group: storey               | 5:8  | did you mean "story"?
          a key that stands twice    | severity: high  | title: Again                | 5:1  | stands twice
          a rule without a title     | title: A        |                             | 1:1  | needs the key "title"
          an empty title             | title: A        | title: ""                   | 2:8  | title must be text
          an id with capitals        | id: quake       | id: Quake                   | 1:5  | lower-case letters
          a watch that is a list     | watch: b        | watch: [ b ]                | 3:8  | watch must be text
          a window without a unit    | within: 1h      | within: 90                  | 4:45 | PT6H, 90s
          a window of nothing        | within: 1h      | within: 0s                  | 4:45 | must be from PT1S
          a window too long          | within: 1h      | within: 31d                 | 4:45 | to PT720H
          a number that is a word    | atLeast: 2      | atLeast: two                | 4:34 | whole number
          a number too small         | atLeast: 2      | atLeast: 0                  | 4:34 | from 1
          an unknown counting        | atLeast: 2      | atLeast: 2, count: origin   | 4:44 | did you mean "origins"?
          an unknown trigger         | threshold:      | treshold:                   | 4:12 | did you mean "threshold"?
          channels without a list    | severity: high  | notify: desk                | 5:9  | must be a list
          escalation that falls      | severity: high  | escalate: [ { atLeast: 5, severity: low }, { atLeast: 5, severity: high } ] | 5:44 | rising
          a test without a name      | severity: high  | tests: [ { expect: none } ] | 5:10 | needs the key "name"
          a watch that starts with a quote | watch: b | watch: "b c" AND d           | 3:14 | written on a line of its own after "watch: >"
          a watch that starts with a set   | watch: b | watch: @b AND d              | 3:8  | written on a line of its own after "watch: >"
          YAML that is none          | severity: high  | severity: [ high            | 6:1  | not YAML
          """)
  void anErrorSaysWhereAndWhat(
      String what, String instead, String wrong, String place, String message) {
    String yaml =
        """
        id: quake
        title: A
        watch: b
        trigger: { threshold: { atLeast: 2, within: 1h } }
        severity: high
        """;
    assertError(yaml.replace(instead, wrong == null ? "" : wrong), place, message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          plain                  ~ watch: troops andd sent                      ~ 3:15
          plain on two lines     ~ watch: troops AND\\n    guns andd sent       ~ 4:10
          folded                 ~ watch: >\\n  troops\\n    andd sent          ~ 5:5
          folded with a comment  ~ watch: >- # troops andd\\n  troops\\n\\n  andd sent  ~ 6:3
          literal                ~ watch: |\\n    troops\\n    andd sent        ~ 5:5
          literal, indented by 1 ~ watch: |1\\n  troops\\n  andd sent           ~ 5:3
          single quotes          ~ watch: 'troops AND "it''s" andd sent'        ~ 3:28
          double quotes          ~ watch: "troops AND \\"a b\\" andd sent"      ~ 3:28
          a hexadecimal escape   ~ watch: "gar\\u00e7on AND caf\\xe9 andd sent" ~ 3:33
          an escaped line end    ~ watch: "troops \\\\n   andd sent"            ~ 4:4
          beyond the plane       ~ watch: troops AND "𝒜 b" andd sent            ~ 3:25
          """)
  void anErrorInsideTheWatchIsPlacedInTheFile(String what, String watch, String place) {
    String written = watch.replace("\\n", "\n").replace("`", "\"");
    String yaml = "id: a\ntitle: A\n" + written + "\n";
    assertError(yaml + "trigger: { threshold: { atLeast: 2, within: 1h } }\n", place, "\"andd\"");
  }

  @Test
  void theEndOfAWatchIsAPlaceToo() {
    assertError(
        SMALLEST.replace("watch: earthquake", "watch: >\n  quake AND   \n\n"), "4:12", "end");
  }

  @Test
  void allErrorsOfAFileAreTold() {
    var errors =
        invalid(
            """
            id: Bad
            title: A
            watch: b c
            trigger: { threshold: { atLeast: none, within: 1h } }
            colour: red
            """);
    assertEquals(
        List.of("1:5", "3:10", "4:34", "5:1"), errors.stream().map(RuleFileTest::place).toList());
  }

  @Test
  void anIdStandsOnce() {
    var item = "\n  - " + SMALLEST.replace("\n", "\n    ").strip();
    assertError("rules:" + item + item, "6:5", "has the id \"quake\"");
  }

  @Test
  void aFileWithoutARuleIsAnError() {
    assertError("", "1:1", "no rule");
    assertError("# soon\n", "1:1", "no rule");
    assertError("rules: []\n", "1:1", "empty");
    assertError("- quake\n", "1:1", "has keys");
    assertError("rules: quake\n", "1:8", "must be a list");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var comment = "# " + "x".repeat(33_000) + "\n";
    assertEquals(1, valid(comment + SMALLEST).size());
    assertError("watch: " + "x ".repeat(17_000) + "\n" + SMALLEST, "1:1", "at most 32768");
    assertError("a".repeat(1 << 21), "1:1", "longer than");
    assertError("a: ".repeat(3) + "[".repeat(10_000), "1:5", "not YAML");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertEquals(1, valid("\uFEFF" + SMALLEST).size());
  }

  private static String place(RuleError error) {
    return error.line() + ":" + error.column();
  }

  private static void assertError(String yaml, String place, String message) {
    RuleError error = invalid(yaml).getFirst();
    assertEquals(place, place(error), error.toString());
    assertTrue(error.message().contains(message), error.toString());
  }

  private static Rule one(String yaml) {
    return valid(yaml).getFirst();
  }

  private static List<Rule> valid(String yaml) {
    Parsed parsed = RuleFile.parse(yaml);
    return assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString()).rules();
  }

  private static List<RuleError> invalid(String yaml) {
    return assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(yaml)).errors();
  }
}
