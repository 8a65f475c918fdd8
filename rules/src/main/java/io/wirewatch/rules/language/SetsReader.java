package io.wirewatch.rules.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads what stands under `sets`: names, and for each what it stands for.
final class SetsReader {
  static final String KEY = "sets";

  private final Findings findings;
  private final Scalars scalars;
  private final Map<String, ScalarNode> nodes = new LinkedHashMap<>();

  SetsReader(Findings findings) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
  }

  /// The sets at the node, as they are written.
  Sets read(Node node) {
    if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      mapping.getValue().forEach(this::add);
    } else {
      findings.report(
          node, "sets has names, and for each a watch: troop-words: troops OR soldiers");
    }
    return Sets.of(
        nodes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, set -> set.getValue().getValue())));
  }

  private void add(NodeTuple tuple) {
    Optional<String> name = scalars.id(tuple.getKeyNode(), "the name of a set");
    Optional<String> text = scalars.text(tuple.getValueNode(), "a set");
    if (name.isEmpty() || text.isEmpty()) return;
    if (nodes.putIfAbsent(name.get(), (ScalarNode) tuple.getValueNode()) != null) {
      findings.report(tuple.getKeyNode(), "the set \"" + name.get() + "\" stands twice");
    }
  }

  /// Reports what is wrong with the meaning of each.
  void check(WatchReader reader) {
    nodes.forEach(reader::check);
  }
}
