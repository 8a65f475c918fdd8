package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads the watch expressions of a file: of rules and steps, and of sets.
final class WatchReader {
  private final Findings findings;
  private final SetMeanings sets;

  WatchReader(Findings findings, SetMeanings sets) {
    this.findings = findings;
    this.sets = sets;
  }

  /// The expression at a node.
  ///
  /// @param what the key's name in messages
  Optional<Expression> watch(Node node, String what) {
    if (!(node instanceof ScalarNode scalar) || node.getTag().equals(Tag.NULL)) {
      findings.report(node, what + " must be text: the expression that articles are held against");
      return Optional.empty();
    }
    return understood(scalar, WatchParser.parse(scalar.getValue(), sets));
  }

  /// Reports what is wrong with a set of this file.
  void check(String name, ScalarNode node) {
    understood(node, sets.reading(name));
  }

  private Optional<Expression> understood(ScalarNode node, Watch.Reading reading) {
    return switch (reading) {
      case Watch.Understood(Expression expression) -> Optional.of(expression);
      case Watch.Misunderstood(int offset, String message) -> {
        findings.report(ScalarPlaces.of(findings.source(), node)[offset], message);
        yield Optional.empty();
      }
    };
  }
}
