package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// A file of rules: one rule, or several in a list under the key `rules`.
public final class RuleFile {
  private static final String RULES = "rules";

  private final Findings findings;

  private RuleFile(Source source) {
    this.findings = new Findings(source);
  }

  /// Reads a file, whole: every error that can be told apart is told.
  ///
  /// @param yaml the file's text, at most a million characters
  public static Parsed parse(String yaml) {
    return parse(yaml, Sets.none());
  }

  /// Reads a file, whole: every error that can be told apart is told.
  ///
  /// @param yaml the file's text, at most a million characters
  /// @param known sets that the file may name without defining them
  public static Parsed parse(String yaml, Sets known) {
    String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    if (text.length() > Bounds.FILE_CHARACTERS) {
      String message = "the file is longer than " + Bounds.FILE_CHARACTERS + " characters";
      return new Parsed.Invalid(List.of(new RuleError(1, 1, message)));
    }
    return new RuleFile(new Source(text)).read(text);
  }

  private Parsed read(String text) {
    List<Rule> rules = compose(text).map(this::rules).orElse(List.of());
    return findings.none()
        ? new Parsed.Valid(rules, Sets.none(), List.of())
        : new Parsed.Invalid(findings.inOrder());
  }

  private Optional<Node> compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(Bounds.DEPTH * 2);
    try {
      StreamReader reader = new StreamReader(text);
      Composer composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
      @Nullable Node root = composer.getSingleNode();
      if (root != null) return Optional.of(root);
      findings.report(0, "the file has no rule");
    } catch (MarkedYAMLException broken) {
      findings.report(index(broken.getProblemMark()), "not YAML: " + broken.getProblem());
    } catch (YAMLException broken) {
      findings.report(0, "not YAML: " + broken.getMessage());
    }
    return Optional.empty();
  }

  private static int index(@Nullable Mark mark) {
    return mark == null ? 0 : mark.getIndex();
  }

  private List<Rule> rules(Node root) {
    RuleReader reader = new RuleReader(findings);
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : ruleNodes(root)) {
      Optional<Rule> rule = reader.read(node);
      rule.filter(found -> !ids.add(found.id()))
          .ifPresent(
              twice -> findings.report(node, "a rule before has the id \"" + twice.id() + "\""));
      rule.ifPresent(rules::add);
    }
    return rules;
  }

  private List<Node> ruleNodes(Node root) {
    if (!isList(root)) return List.of(root);
    List<Node> nodes =
        Section.read("the file", root, List.of(RULES), findings)
            .flatMap(section -> section.required(RULES))
            .map(list -> new Scalars(findings).elements(list, "rules"))
            .orElse(List.of());
    if (nodes.isEmpty() && findings.none()) findings.report(root, "the list of rules is empty");
    return nodes;
  }

  private static boolean isList(Node root) {
    return root instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(tuple ->
                tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(RULES));
  }
}
