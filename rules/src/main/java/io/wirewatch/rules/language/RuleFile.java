package io.wirewatch.rules.language;

import io.wirewatch.rules.language.RuleReader.Tested;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// A file of rules: one rule, or several in a list under the key `rules`; and named sets under the
/// key `sets`, beside either or alone.
public final class RuleFile {
  private static final String RULES = "rules";
  private static final Pattern SPECIAL_START = Pattern.compile("(^|[:,{\\[-])\\s*[\"'@]");

  private final Findings findings;
  private final Sets known;

  private RuleFile(Source source, Sets known) {
    this.findings = new Findings(source);
    this.known = known;
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
    return new RuleFile(new Source(text), known).read(text);
  }

  /// The sets that a file defines, as far as they can be told: none where the file is no YAML. What
  /// is wrong with them is told when the file is read.
  public static Sets sets(String yaml) {
    RuleFile file = new RuleFile(new Source(yaml), Sets.none());
    return file.compose(yaml).map(file::own).orElse(Sets.none());
  }

  /// Where a file names the rules and sets that it holds; none where it is no YAML.
  public static List<Definition> definitions(String yaml) {
    RuleFile file = new RuleFile(new Source(yaml), Sets.none());
    return file.compose(yaml).map(Definition::in).orElse(List.of());
  }

  private Parsed read(String text) {
    return compose(text).map(this::whole).orElseGet(() -> new Parsed.Invalid(findings.inOrder()));
  }

  private Parsed whole(Node root) {
    SetsReader setsReader = new SetsReader(findings);
    Sets own = Definition.value(root, SetsReader.KEY).map(setsReader::read).orElse(Sets.none());
    WatchReader watches = new WatchReader(findings, new SetMeanings(own, known));
    setsReader.check(watches);
    List<Tested> read = rules(root, watches);
    if (!findings.none()) return new Parsed.Invalid(findings.inOrder());
    return new Parsed.Valid(
        read.stream().map(Tested::rule).toList(),
        own,
        read.stream().flatMap(each -> each.tests().stream()).toList());
  }

  private Sets own(Node root) {
    return Definition.value(root, SetsReader.KEY)
        .map(new SetsReader(findings)::read)
        .orElse(Sets.none());
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
      int place = index(broken.getProblemMark());
      findings.report(place, "not YAML: " + broken.getProblem() + hint(text, broken));
    } catch (YAMLException broken) {
      findings.report(0, "not YAML: " + broken.getMessage());
    }
    return Optional.empty();
  }

  /// YAML takes a value that starts with a quote to end with the next one, and lets none start with
  /// an @: watches do both.
  private static String hint(String text, MarkedYAMLException broken) {
    int line = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine();
    String written = text.lines().skip(line).findFirst().orElse("");
    return SPECIAL_START.matcher(written).find()
        ? "; a watch that starts with a quote or @ is written on a line of its own after \"watch: >\""
        : "";
  }

  private static int index(@Nullable Mark mark) {
    return mark == null ? 0 : mark.getIndex();
  }

  private List<Tested> rules(Node root, WatchReader watches) {
    RuleReader reader = new RuleReader(findings, watches);
    if (Definition.value(root, RULES).isEmpty() && !holdsOnlySets(root)) {
      return reader.read(root, List.of(SetsReader.KEY)).stream().toList();
    }
    List<Tested> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : listed(root)) {
      Optional<Tested> rule = reader.read(node, List.of());
      rule.map(found -> found.rule().id())
          .filter(id -> !ids.add(id))
          .ifPresent(twice -> findings.report(node, "a rule before has the id \"" + twice + "\""));
      rule.ifPresent(rules::add);
    }
    return rules;
  }

  private List<Node> listed(Node root) {
    Optional<Node> list =
        Section.read("the file", root, List.of(RULES, SetsReader.KEY), findings)
            .flatMap(section -> section.optional(RULES));
    if (list.isEmpty()) return List.of();
    List<Node> nodes = new Scalars(findings).elements(list.get(), "rules");
    if (nodes.isEmpty() && findings.none()) findings.report(root, "the list of rules is empty");
    return nodes;
  }

  private static boolean holdsOnlySets(Node root) {
    return root instanceof MappingNode mapping
        && mapping.getValue().size() == 1
        && Definition.value(root, SetsReader.KEY).isPresent();
  }
}
