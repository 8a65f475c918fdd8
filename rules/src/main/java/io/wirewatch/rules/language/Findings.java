package io.wirewatch.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// The errors found so far in one file.
final class Findings {
  private final Source source;
  private final List<RuleError> errors = new ArrayList<>();

  Findings(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  void report(Node node, String message) {
    report(node.getStartMark().getIndex(), message);
  }

  void report(int index, String message) {
    errors.add(source.error(index, message));
  }

  /// The line that a node starts on, from 1.
  int line(Node node) {
    return source.error(node.getStartMark().getIndex(), "").line();
  }

  boolean none() {
    return errors.isEmpty();
  }

  /// All errors, in the order of their places.
  List<RuleError> inOrder() {
    return errors.stream()
        .sorted(Comparator.comparingInt(RuleError::line).thenComparingInt(RuleError::column))
        .toList();
  }
}
