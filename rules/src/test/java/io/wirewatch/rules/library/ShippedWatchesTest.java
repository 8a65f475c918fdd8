package io.wirewatch.rules.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.wirewatch.rules.Articles;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.match.RuleMatch;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShippedWatchesTest {
  private static final RuleIndex SHIPPED = RuleIndex.of(rules());

  @Test
  void aFileIsNamedAfterItsRule() {
    for (var file : ShippedWatches.files()) {
      assertEquals(file.name(), rules(file).getFirst().id() + ".yaml");
    }
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          troop-deployment | The ministry called the deployment of troops to the coast temporary.
          troop-deployment | Ostland will deploy 2,000 soldiers along the river.
          troop-deployment | It is the first overseas troop deployment in a decade.
          troop-deployment | Envoys protested at the dispatch of troops to the island.
          troop-deployment | Soldiers sent to the front said they had not slept.
          troop-deployment | The decision to send thousands of troops was taken at night.
          troop-deployment | The potential deployment could reach 9,000 Ostlandic soldiers.
          troop-deployment | Two battalions of marines are being dispatched.
          sanctions        | The council agreed to impose new sanctions on three banks.
          sanctions        | Ministers lifted the embargo on grain.
          earthquake       | A magnitude 6.1 earthquake shook the valley before dawn.
          earthquake       | The quake was felt as far as the capital.
          resignation      | The finance minister has resigned over the audit.
          resignation      | She steps down as mayor in June.
          outage           | A power outage hit the old town.
          outage           | The blackout left 40,000 homes dark.
          ceasefire        | Both sides agreed to a 60-day ceasefire.
          ceasefire        | The truce was broken within hours.
          ``               | The army held its annual parade; soldiers marched past the palace.
          ``               | An air strike on the depot killed four soldiers.
          ``               | Bus drivers went on strike as the army looked on.
          ``               | Troops returned to their barracks after the exercise.
          ``               | The withdrawal of troops was completed on Friday.
          ``               | The choir sent flowers to the hall. Later that day soldiers sang.
          ``               | The company deployed new software in its stores.
          ``               | The striker was sent off in the ninth minute.
          ``               | A soldier sold his house to pay his debts.
          ``               | The court will sanction no delay, the judge said.
          ``               | Voters shook hands with the minister.
          ``               | The president opened a new bridge.
          ``               | Her film is about the power of memory.
          """)
  void aShippedWatchTellsItsNewsFromOther(String rules, String sentence) {
    assertEquals(rules == null ? "" : rules, matched("News of the day", sentence));
  }

  @Test
  void aParadeIsNoDeploymentThoughItsArticleDispatchesTroops() {
    String text = "Soldiers were dispatched in columns along the avenue.";
    assertEquals("", matched("Military parade draws thousands", text));
    assertEquals("troop-deployment", matched("Columns reach the border", text));
  }

  private static String matched(String title, String text) {
    return SHIPPED.match(Articles.english(title, text)).matches().stream()
        .map(RuleMatch::rule)
        .map(Rule::id)
        .collect(Collectors.joining(","));
  }

  private static List<Rule> rules() {
    return ShippedWatches.files().stream().flatMap(file -> rules(file).stream()).toList();
  }

  private static List<Rule> rules(ShippedWatches.WatchFile file) {
    Parsed parsed = RuleFile.parse(file.yaml());
    return assertInstanceOf(Parsed.Valid.class, parsed, file.name() + ": " + parsed).rules();
  }
}
