package io.wirewatch.rules.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.model.RuleTest;
import io.wirewatch.rules.model.RuleTest.Expectation;
import io.wirewatch.rules.model.RuleTest.ExpectedAlert;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestRunTest {

  @Test
  void whatIsAsTheTestAsksFailsNothing() {
    assertEquals(List.of(), run(2, new Expectation.Alerts(1)));
    assertEquals(List.of(), run(3, new Expectation.Alerts(0)));
    assertEquals(List.of(), run(2, these(2, "2 origins")));
  }

  @Test
  void aMissingAlertIsTold() {
    assertEquals(List.of("alerts: expected 1, there are none"), run(3, new Expectation.Alerts(1)));
  }

  @Test
  void anAlertTooManyIsToldWithItsReason() {
    assertEquals(
        List.of(
            "alerts: expected none, there is 1"
                + " (opened 2026-03-01T12:05:00Z: 2 origins within 1 h)"),
        run(2, new Expectation.Alerts(0)));
  }

  @Test
  void eachThingThatDiffersIsTold() {
    assertEquals(
        List.of(
            "alert 1: count: expected 7, it is 2",
            "alert 1: reason: expected it to say \"7 of them\", it says \"2 origins within 1 h\""),
        run(2, these(7, "7 of them")));
  }

  @Test
  void whatIsMatchedIsHeldAgainstWhatIsAsked() {
    RuleTest test =
        new RuleTest(
            "floods",
            "t",
            3,
            List.of(BacktestTest.article("a", 0), BacktestTest.article("b", 5)),
            BacktestTest.minute(60),
            Optional.empty(),
            Optional.of(List.of("b")));
    assertEquals(
        List.of("matches: expected articles [b], matched [a, b]"),
        TestRun.of(BacktestTest.rule(2), test).failures());
  }

  private static Expectation these(int count, String reason) {
    return new Expectation.These(
        List.of(
            new ExpectedAlert(
                Optional.of(""),
                Optional.of(BacktestTest.minute(5)),
                Optional.of(count),
                Optional.of(Severity.MEDIUM),
                Optional.of(reason))));
  }

  private static List<String> run(int atLeast, Expectation expected) {
    RuleTest test =
        new RuleTest(
            "floods",
            "two floods",
            3,
            List.of(BacktestTest.article("a", 0), BacktestTest.article("b", 5)),
            BacktestTest.minute(60),
            Optional.of(expected),
            Optional.empty());
    return TestRun.of(BacktestTest.rule(atLeast), test).failures();
  }
}
