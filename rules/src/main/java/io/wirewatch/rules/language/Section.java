package io.wirewatch.rules.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A YAML mapping of which the keys are known.
final class Section {
  private final String what;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private final Findings findings;

  private Section(String what, Node node, Findings findings) {
    this.what = what;
    this.node = node;
    this.findings = findings;
  }

  /// The mapping at `node`, or empty with a finding when it is none. Keys that are unknown or stand
  /// twice are findings.
  ///
  /// @param what the section's name in messages
  static Optional<Section> read(String what, Node node, List<String> known, Findings findings) {
    if (!(node instanceof MappingNode mapping)) {
      findings.report(node, what + " has keys: " + String.join(", ", known));
      return Optional.empty();
    }
    Section section = new Section(what, node, findings);
    mapping.getValue().forEach(tuple -> section.add(tuple, known));
    return Optional.of(section);
  }

  private void add(NodeTuple tuple, List<String> known) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!known.contains(key)) {
      Spelling.nearest(key, known).ifPresent(misspelt::add);
      findings.report(
          tuple.getKeyNode(), "unknown key \"" + key + "\" in " + what + Spelling.hint(key, known));
    } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
      findings.report(tuple.getKeyNode(), "the key \"" + key + "\" stands twice in " + what);
    }
  }

  /// The value of a key, if it is there.
  Optional<Node> optional(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /// The value of a key; a finding when it is missing and was not meant by a misspelt one.
  Optional<Node> required(String key) {
    Optional<Node> value = optional(key);
    if (value.isEmpty() && !misspelt.contains(key)) {
      findings.report(node, what + " needs the key \"" + key + "\"");
    }
    return value;
  }
}
