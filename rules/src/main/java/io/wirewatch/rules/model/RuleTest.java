package io.wirewatch.rules.model;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A test that stands beside a rule in its file: articles, and what the rule is to make of them.
///
/// @param rule id of the rule
/// @param name for people to read
/// @param line where the test stands in its file, from 1
/// @param articles as they are published, not in order of time by need; the n-th has the id "n",
///   from 1, and a later version of it the same id and a higher version
/// @param until the time up to which the articles are known: what happens later is not asked for
/// @param expected what alerts there are by then; empty for not asked
/// @param matches ids of the articles that the watch matches, and no other; empty for not asked
public record RuleTest(
    String rule,
    String name,
    int line,
    List<Article> articles,
    Instant until,
    Optional<Expectation> expected,
    Optional<List<String>> matches) {

  /// Copies the lists, and checks that something is asked.
  public RuleTest {
    articles = List.copyOf(articles);
    matches = matches.map(List::copyOf);
    if (expected.isEmpty() && matches.isEmpty()) {
      throw new IllegalArgumentException("the test \"" + name + "\" asks for nothing");
    }
  }

  /// What alerts there are.
  public sealed interface Expectation {

    /// So many alerts; none for 0.
    record Alerts(int count) implements Expectation {
      /// Checks the number.
      public Alerts {
        if (count < 0) throw new IllegalArgumentException(count + " alerts");
      }
    }

    /// These alerts in the order in which they open, and no other.
    record These(List<ExpectedAlert> alerts) implements Expectation {
      /// Copies the alerts.
      public These {
        alerts = List.copyOf(alerts);
      }
    }
  }

  /// What is asked of one alert; what is empty is not asked.
  ///
  /// @param group the alert's group: empty text where the rule does not group, else a story, a
  ///   publisher or the id of an entity
  /// @param openedAt when it opened, by event time
  /// @param count of what the trigger counts, at the end
  /// @param severity at the end
  /// @param reason a part of the sentence that says why it is open
  public record ExpectedAlert(
      Optional<String> group,
      Optional<Instant> openedAt,
      Optional<Integer> count,
      Optional<Severity> severity,
      Optional<String> reason) {}
}
