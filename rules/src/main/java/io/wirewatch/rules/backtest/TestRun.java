package io.wirewatch.rules.backtest;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.RuleTest;
import io.wirewatch.rules.model.RuleTest.Expectation;
import io.wirewatch.rules.model.RuleTest.ExpectedAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What came of a test beside a rule.
///
/// @param test the test
/// @param failures what is not as it asks, each with what was expected and what there is; empty
///   where all is
public record TestRun(RuleTest test, List<String> failures) {

  /// Copies the failures.
  public TestRun {
    failures = List.copyOf(failures);
  }

  /// Does what a test asks for.
  ///
  /// @param rule the rule that it stands beside
  public static TestRun of(Rule rule, RuleTest test) {
    List<String> failures = new ArrayList<>();
    test.matches().ifPresent(expected -> matches(rule, test, expected, failures));
    test.expected().ifPresent(expected -> alerts(rule, test, expected, failures));
    return new TestRun(test, failures);
  }

  /// Whether all is as the test asks.
  public boolean passed() {
    return failures.isEmpty();
  }

  private static void matches(
      Rule rule, RuleTest test, List<String> expected, List<String> failures) {
    RuleIndex index = RuleIndex.of(List.of(rule));
    TreeSet<String> found = new TreeSet<>();
    for (Article article : test.articles()) {
      boolean matched = !index.match(article).matches().isEmpty();
      if (matched) found.add(article.getId());
      else found.remove(article.getId());
    }
    TreeSet<String> asked = new TreeSet<>(expected);
    if (!found.equals(asked)) {
      failures.add("matches: expected articles " + asked + ", matched " + found);
    }
  }

  private static void alerts(
      Rule rule, RuleTest test, Expectation expected, List<String> failures) {
    Backtest backtest = new Backtest(List.of(rule));
    test.articles().stream()
        .filter(article -> !article.getReceivedAt().isAfter(test.until()))
        .forEach(backtest::add);
    List<Firing> fired = backtest.firings(test.until());
    switch (expected) {
      case Expectation.Alerts(int count) -> {
        if (fired.size() != count) failures.add(count(count, fired));
      }
      case Expectation.These(List<ExpectedAlert> alerts) -> {
        if (fired.size() != alerts.size()) {
          failures.add(count(alerts.size(), fired));
        } else {
          for (int i = 0; i < alerts.size(); i++) {
            check(i + 1, alerts.get(i), fired.get(i), failures);
          }
        }
      }
    }
  }

  private static String count(int expected, List<Firing> fired) {
    String there =
        fired.stream()
            .map(f -> "opened %s: %s".formatted(f.openedAt(), f.why()))
            .collect(Collectors.joining("; "));
    return "alerts: expected %s, there %s %s%s"
        .formatted(
            expected == 0 ? "none" : expected,
            fired.size() == 1 ? "is" : "are",
            fired.isEmpty() ? "none" : fired.size(),
            there.isEmpty() ? "" : " (" + there + ")");
  }

  private static void check(
      int number, ExpectedAlert expected, Firing fired, List<String> failures) {
    String alert = "alert " + number + ": ";
    differs(expected.group(), fired.group()).ifPresent(d -> failures.add(alert + "group: " + d));
    differs(expected.openedAt(), fired.openedAt())
        .ifPresent(d -> failures.add(alert + "openedAt: " + d));
    differs(expected.count(), fired.count()).ifPresent(d -> failures.add(alert + "count: " + d));
    differs(expected.severity().map(TestRun::lower), lower(fired.severity()))
        .ifPresent(d -> failures.add(alert + "severity: " + d));
    expected
        .reason()
        .filter(part -> !fired.why().contains(part))
        .ifPresent(part ->
            failures.add(
                alert
                    + "reason: expected it to say \"%s\", it says \"%s\""
                        .formatted(part, fired.why())));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Optional<String> differs(Optional<T> expected, T actual) {
    return expected
        .filter(e -> !e.equals(actual))
        .map(e -> "expected %s, it is %s".formatted(quoted(e), quoted(actual)));
  }

  private static String quoted(Object value) {
    return value instanceof String text ? '"' + text + '"' : value.toString();
  }
}
