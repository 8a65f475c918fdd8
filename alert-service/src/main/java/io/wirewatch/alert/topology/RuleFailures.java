package io.wirewatch.alert.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.rules.match.RuleFailure;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells ops of rules that fail: a counter for each, `wirewatch.rule.failures` tagged `rule`, and a
/// line in the log when one is disabled.
public final class RuleFailures {

  private static final Logger log = LoggerFactory.getLogger(RuleFailures.class);

  private final MeterRegistry meters;

  /// @param meters where the counters go
  public RuleFailures(MeterRegistry meters) {
    this.meters = meters;
  }

  /// Tells of the failures at one article.
  ///
  /// @param all which rules failed
  /// @param last those among them that were one too many
  void tell(List<RuleFailure> all, List<RuleFailure> last) {
    all.forEach(f -> meters.counter("wirewatch.rule.failures", "rule", f.rule().id()).increment());
    last.forEach(f ->
        log.error("rule {} failed too often in a row and is disabled", f.rule().id(), f.cause()));
  }
}
