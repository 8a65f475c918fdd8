package io.wirewatch.rules.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.rules.backtest.TestRun;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.library.ShippedWatches.WatchFile;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.RuleTest;
import io.wirewatch.rules.model.RuleTest.Expectation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LibraryTest {

  static Stream<WatchFile> library() {
    return ShippedWatches.library().stream();
  }

  @Test
  void theIndexNamesEveryFileOfTheFolder() throws IOException, URISyntaxException {
    var index = ShippedWatches.class.getResource("/watches/library/index.txt");
    Path folder = Path.of(Objects.requireNonNull(index).toURI()).getParent();
    try (var files = Files.list(folder)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml") && !name.equals("sets.yaml"))
              .collect(Collectors.toSet()),
          library().map(WatchFile::name).collect(Collectors.toSet()));
    }
  }

  @Test
  void twentyWatchesAndMoreCoverEveryTrigger() {
    assertTrue(library().count() >= 20);
    Set<String> triggers =
        library()
            .map(file -> rule(file).trigger().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("Threshold", "Spike", "First", "Absence", "FigureChange", "Sequence"), triggers);
  }

  @ParameterizedTest
  @MethodSource("library")
  void aWatchIsNamedAfterItsRuleAndPassesItsTests(WatchFile file) {
    assertEquals(file.name(), rule(file).id() + ".yaml");
    for (RuleTest test : parsed(file).tests()) {
      assertEquals(List.of(), TestRun.of(rule(file), test).failures(), test.name());
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void aWatchHasATestThatFiresAndOneThatMustNot(WatchFile file) {
    List<Optional<Expectation>> expected =
        parsed(file).tests().stream().map(RuleTest::expected).toList();
    Optional<Expectation> none = Optional.of(new Expectation.Alerts(0));
    assertTrue(expected.contains(none), file.name());
    assertTrue(expected.stream().anyMatch(each -> !each.equals(none)), file.name());
  }

  @ParameterizedTest
  @MethodSource("library")
  void aCopyStandsAlone(WatchFile file) {
    String copy = ShippedWatches.copy(rule(file).id()).orElseThrow();
    Parsed alone = RuleFile.parse(copy);
    var valid = assertInstanceOf(Parsed.Valid.class, alone, file.name() + ": " + alone);
    assertEquals(rule(file), valid.rules().getFirst());
  }

  @Test
  void thereIsNoCopyOfWhatIsNotThere() {
    assertEquals(Optional.empty(), ShippedWatches.copy("sets"));
    assertEquals(Optional.empty(), ShippedWatches.copy("../index"));
  }

  @Test
  void sharedSetsAreEachUsedByAWatch() {
    for (String name : ShippedWatches.sets().names()) {
      assertTrue(library().anyMatch(file -> file.yaml().contains("@" + name)), name);
    }
  }

  private static Rule rule(WatchFile file) {
    return parsed(file).rules().getFirst();
  }

  private static Parsed.Valid parsed(WatchFile file) {
    Parsed parsed = RuleFile.parse(file.yaml(), ShippedWatches.sets());
    return assertInstanceOf(Parsed.Valid.class, parsed, file.name() + ": " + parsed);
  }
}
