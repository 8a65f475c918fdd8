package io.wirewatch.contracts.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two numbers                | EXACT 1500      | EXACT 10000     | 0   | true  | true
          one number                 | EXACT 1500      | EXACT 1500      | 0   | false | false
          within the share           | EXACT 100       | EXACT 120       | 0.2 | false | false
          beyond the share           | EXACT 100       | EXACT 121       | 0.2 | true  | true
          a floor under it           | MORE_THAN 1000  | EXACT 1500      | 0   | true  | false
          a floor over it            | MORE_THAN 3000  | EXACT 1500      | 0   | true  | true
          two floors                 | MORE_THAN 14    | MORE_THAN 31    | 0   | true  | false
          a ceiling over it          | UP_TO 12000     | EXACT 10000     | 0   | true  | false
          a ceiling under it         | LESS_THAN 1000  | EXACT 1500      | 0   | true  | true
          a floor and a ceiling      | MORE_THAN 3000  | UP_TO 2000      | 0   | true  | true
          about it                   | ABOUT 1800      | EXACT 1900      | 0   | false | false
          not about it               | ABOUT 1800      | EXACT 2100      | 0   | true  | true
          about a floor over it      | ABOUT 1800      | MORE_THAN 3000  | 0   | true  | true
          dozens and dozens          | MAGNITUDE 24    | EXACT 60        | 0   | false | false
          dozens and thousands       | MAGNITUDE 24    | EXACT 4000      | 0   | true  | true
          a range around it          | EXACT 10-15     | EXACT 12        | 0   | false | false
          a range beside it          | EXACT 10-15     | EXACT 20        | 0   | true  | true
          """)
  void claimsDifferByTheNumbersTheyNameAndConflictByThoseTheyLeavePossible(
      String name, String one, String other, double share, boolean differ, boolean conflict) {
    Comparison comparison = new Comparison(share);
    assertEquals(differ, comparison.differ(claim(one), claim(other)), name);
    assertEquals(differ, comparison.differ(claim(other), claim(one)), name);
    assertEquals(conflict, comparison.conflict(claim(one), claim(other)), name);
    assertEquals(conflict, comparison.conflict(claim(other), claim(one)), name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what is and what may be      | HAPPENED | troops              | FEARED   | troops            | false
          what is to be, twice         | PLANNED  | troops              | PLANNED  | soldiers          | true
          of two countries             | HAPPENED | Karsavian troops    | HAPPENED | Velmoran soldiers | false
          of a country and not said    | HAPPENED | Karsavian troops    | HAPPENED | soldiers          | true
          of one country               | HAPPENED | North Land soldiers | HAPPENED | North Land troops | true
          a noun with a capital letter | HAPPENED | Soldaten            | HAPPENED | Mann              | true
          """)
  void whatIsSaidOfDifferentThingsIsNotCompared(
      String name,
      FigureStatus status,
      String counted,
      FigureStatus other,
      String others,
      boolean compared) {
    Claim one = Claim.newBuilder(claim("EXACT 10")).setStatus(status).setCounted(counted).build();
    Claim two = Claim.newBuilder(claim("EXACT 90")).setStatus(other).setCounted(others).build();
    assertEquals(compared, new Comparison(0).conflict(one, two), name);
    assertEquals(compared, new Comparison(0).differ(one, two), name);
  }

  private static Claim claim(String words) {
    String[] parts = words.split("[ -]", -1);
    Claim.Builder claim =
        Claim.newBuilder()
            .setQualifier(Qualifier.valueOf(parts[0]))
            .setValue(Double.parseDouble(parts[1]))
            .setUnit("count");
    if (parts.length > 2) claim.setUpper(Double.valueOf(parts[2]));
    return claim.build();
  }
}
