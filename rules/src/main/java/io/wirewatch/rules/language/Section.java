package io.wirewatch.rules.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A YAML mapping of which the keys are known.
final class Section {
  private final String what;
  private final Node node;
  private final List<String> known;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private final Findings findings;

  private Section(String what, Node node, List<String> known, Findings findings) {
    this.what = what;
    this.node = node;
    this.known = known;
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
    Section section = new Section(what, node, known, findings);
    mapping.getValue().forEach(section::add);
    return Optional.of(section);
  }

  private void add(NodeTuple tuple) {
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

  /// What a key's value is read as; the other where the key is not there or cannot be read.
  <T> T optional(String key, Function<Node, Optional<T>> reader, T otherwise) {
    return optional(key).flatMap(reader).orElse(otherwise);
  }

  /// What a key's value is read as, if it is there and can be read.
  <T> Optional<T> optional(String key, Function<Node, Optional<T>> reader) {
    return optional(key).flatMap(reader);
  }

  /// What a key's value is read as; a finding when it is missing.
  <T> Optional<T> required(String key, Function<Node, Optional<T>> reader) {
    return required(key).flatMap(reader);
  }

  /// The one key that is there; a finding when there is none, or several.
  Optional<String> oneKey() {
    if (values.size() == 1) return Optional.of(values.keySet().iterator().next());
    String keys = String.join(", ", values.isEmpty() ? known : values.keySet());
    if (values.size() > 1) findings.report(node, what + " has one key, here are " + keys);
    else if (misspelt.isEmpty()) findings.report(node, what + " needs one of the keys " + keys);
    return Optional.empty();
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
