package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.rules.model.ActiveHours;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleKeysTest {

  @Test
  void whoIsToldIsRead() {
    Rule rule =
        rule(
            """
            inhibitedBy: [ war, war, coup ]
            cap: { most: 3, within: 1h }
            staged: true
            language: DE
            """);
    assertEquals(List.of("war", "coup"), rule.notice().inhibitedBy());
    assertEquals(new Notice.Cap(3, Duration.ofHours(1)), rule.notice().cap());
    assertTrue(rule.notice().staged());
    assertEquals(Optional.of("de"), rule.watch().language());
  }

  @Test
  void whatIsNotSaidIsTheUsual() {
    Rule rule = rule("");
    assertEquals(List.of(), rule.notice().inhibitedBy());
    assertEquals(Notice.Cap.DEFAULT, rule.notice().cap());
    assertEquals(false, rule.notice().staged());
    assertEquals(Optional.empty(), rule.watch().language());
    assertEquals(Optional.empty(), rule.timing().activeHours());
    assertEquals(Duration.ZERO, rule.timing().holdFor());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a range         | days: [ mon-fri ],       | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY
          a range around  | days: [ sat-mon ],       | SATURDAY SUNDAY MONDAY
          days and ranges | days: [ mon, wed-thu ],  | MONDAY WEDNESDAY THURSDAY
          every day       |                          | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY
          """)
  void activeHoursAreRead(String what, String days, String expected) {
    Rule rule =
        rule(
            "activeHours: { %s from: \"07:00\", until: 24:00, zone: Europe/Berlin }\n"
                .formatted(days == null ? "" : days));
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (String day : List.of(expected.split(" "))) named.add(DayOfWeek.valueOf(day));
    assertEquals(
        Optional.of(
            new ActiveHours(
                named, LocalTime.of(7, 0), LocalTime.MIDNIGHT, ZoneId.of("Europe/Berlin"))),
        rule.timing().activeHours());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a rule that inhibits itself | inhibitedBy: [ b, a ]                                            | 5:19 | does not inhibit itself
          an id that is none          | inhibitedBy: [ War ]                                             | 5:16 | lower-case letters
          a cap of nothing            | cap: { most: 0, within: 1h }                                     | 5:14 | from 1
          a cap without a time        | cap: { most: 2 }                                                 | 5:6  | needs the key "within"
          staged by a word            | staged: yes                                                      | 5:9  | true or false
          staged in quotes            | staged: "true"                                                   | 5:9  | true or false
          a language by its name      | language: German                                                 | 5:11 | did you mean "de"?
          hours without a zone        | activeHours: { from: "07:00", until: "19:00" }                   | 5:14 | needs the key "zone"
          a zone misspelt             | activeHours: { from: "07:00", until: "19:00", zone: Europe/Berln } | 5:53 | did you mean "Europe/Berlin"?
          an hour that is none        | activeHours: { from: 7, until: "19:00", zone: UTC }              | 5:22 | such as "07:00"
          a day that is none          | activeHours: { days: [ monday ], from: "07:00", until: "19:00", zone: UTC } | 5:24 | one of mon, tue
          an empty week               | activeHours: { days: [], from: "07:00", until: "19:00", zone: UTC } | 5:22 | at least one day
          too many channels           | notify: [ a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u ] | 5:9 | at most 20
          an empty title              | title: ~                                                         | 5:1  | stands twice
          nothing for a severity      | severity:                                                        | 5:10 | severity must be text
          """)
  void anErrorSaysWhereAndWhat(String what, String line, String place, String message) {
    var invalid = assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(yaml(line + "\n")), what);
    RuleError error = invalid.errors().getFirst();
    assertEquals(place, error.line() + ":" + error.column(), error.toString());
    assertTrue(error.message().contains(message), error.toString());
  }

  @Test
  void anIdOfTheProductsOwnRulesIsRefusedAtItsPlace() {
    String written = yaml("").replace("id: a\n", "id: wirewatch-rule-disabled\n");
    var invalid = assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(written));
    RuleError error = invalid.errors().getFirst();
    assertEquals(
        new RuleError(
            1,
            5,
            "ids that start with \"wirewatch-\" are kept for Wirewatch's own rules, was"
                + " \"wirewatch-rule-disabled\""),
        error);
    String near = yaml("").replace("id: a\n", "id: wirewatch\n");
    assertInstanceOf(Parsed.Valid.class, RuleFile.parse(near));
  }

  private static String yaml(String more) {
    return "id: a\ntitle: A\nwatch: b\ntrigger: { threshold: { atLeast: 2, within: 1h } }\n" + more;
  }

  private static Rule rule(String more) {
    Parsed parsed = RuleFile.parse(yaml(more));
    return assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString()).rules().getFirst();
  }
}
