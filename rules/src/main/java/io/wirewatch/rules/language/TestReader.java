package io.wirewatch.rules.language;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.RuleTest;
import io.wirewatch.rules.model.RuleTest.Expectation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the tests of a rule.
final class TestReader {
  private static final List<String> KEYS = List.of("name", "articles", "at", "expect", "matches");

  private final Findings findings;
  private final Scalars scalars;
  private final String rule;
  private final String language;

  /// @param rule its id
  /// @param language what its words are in; articles are English where it says none
  TestReader(Findings findings, String rule, Optional<String> language) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
    this.rule = rule;
    this.language = language.orElse("en");
  }

  Optional<List<RuleTest>> read(Node node) {
    return scalars.list(
        node,
        "tests",
        Bounds.TESTS,
        test -> Section.read("a test", test, KEYS, findings).flatMap(found -> test(test, found)));
  }

  private Optional<RuleTest> test(Node node, Section section) {
    Optional<String> name =
        section.required("name", text -> scalars.text(text, "name", Bounds.NAME));
    TestArticles articles = new TestArticles(findings, language);
    section.required("articles").ifPresent(articles::read);
    Moments moments = articles.moments();
    Optional<Instant> at = section.optional("at", text -> moments.read(text, "at"));
    ExpectationReader reader = new ExpectationReader(findings, moments);
    Optional<Expectation> expected = section.optional("expect", reader::read);
    Optional<List<String>> matches =
        section.optional("matches", numbers -> matches(numbers, articles.articles()));
    if (section.optional("expect").isEmpty() && section.optional("matches").isEmpty()) {
      section.required("expect");
    }
    Optional<Instant> until = at.or(articles::latest);
    if (until.isEmpty() && section.optional("at").isEmpty()) {
      findings.report(node, "a test without an article needs the key \"at\"");
    }
    if (name.isEmpty() || until.isEmpty() || (expected.isEmpty() && matches.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleTest(
            rule,
            name.get(),
            findings.line(node),
            articles.articles(),
            until.get(),
            expected,
            matches));
  }

  /// Numbers of articles, as their ids.
  private Optional<List<String>> matches(Node node, List<Article> articles) {
    List<String> ids = new ArrayList<>();
    for (Node element : scalars.elements(node, "matches")) {
      Optional<Integer> number =
          scalars.number(element, "the number of an article", 1, Math.max(1, articles.size()));
      number.map(n -> articles.isEmpty() ? "1" : articles.get(n - 1).getId()).ifPresent(ids::add);
    }
    return Optional.of(ids.stream().distinct().toList());
  }
}
