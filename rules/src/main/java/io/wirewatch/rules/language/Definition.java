package io.wirewatch.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Where a file names a rule or a set of its own.
///
/// @param key the rule's id, or `@` and the set's name
/// @param line of the name, from 1
/// @param column of the name, from 1
public record Definition(String key, int line, int column) {

  /// Those of a file's outermost node, in the order of the file.
  static List<Definition> in(Node root) {
    Stream<Definition> sets =
        value(root, SetsReader.KEY).stream()
            .filter(MappingNode.class::isInstance)
            .flatMap(names -> ((MappingNode) names).getValue().stream())
            .flatMap(set -> of("@", set.getKeyNode()).stream());
    Stream<Node> listed =
        value(root, "rules").stream()
            .filter(SequenceNode.class::isInstance)
            .flatMap(list -> ((SequenceNode) list).getValue().stream());
    Stream<Definition> rules =
        Stream.concat(Stream.of(root), listed)
            .flatMap(rule -> value(rule, "id").stream())
            .flatMap(id -> of("", id).stream());
    return Stream.concat(sets, rules).toList();
  }

  private static Optional<Definition> of(String mark, Node name) {
    if (!(name instanceof ScalarNode scalar)) return Optional.empty();
    return Optional.of(
        new Definition(
            mark + scalar.getValue().strip(),
            name.getStartMark().getLine() + 1,
            name.getStartMark().getColumn() + 1));
  }

  /// What stands under a key of a mapping.
  static Optional<Node> value(Node node, String key) {
    if (!(node instanceof MappingNode mapping)) return Optional.empty();
    return mapping.getValue().stream()
        .filter(each -> each.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
        .map(each -> each.getValueNode())
        .findFirst();
  }
}
