package io.wirewatch.launcher.command;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.article.Sourcing;
import io.wirewatch.launcher.replay.Candidate;
import io.wirewatch.launcher.replay.Candidates;
import io.wirewatch.rules.match.Explanation;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says why a rule matches articles, or why it does not, and what keeps them from counting.
@Command(
    name = "explain",
    description = {
      "Says of each clause of a rule whether it holds in an article, and where; and what would"
          + " keep the article from counting: a copy or a rewrite of one before it, the hours, furniture, age.",
      "Exits with 1 when an article does not match."
    })
final class RulesExplainCommand implements Callable<Integer> {

  @Option(
      names = "--rule",
      required = true,
      paramLabel = "FILE[#ID]",
      description = "The rule: its file, and its id where the file has several.")
  String file = "";

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Articles: .html, .txt, lines of JSON, or archives.")
  List<Path> articles = List.of();

  private final Map<String, Article> firstOfOrigin = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    Rule rule = rule();
    boolean all = true;
    for (Candidate candidate : new Candidates(Clock.systemUTC().instant()).read(articles)) {
      all &= explain(rule, candidate);
    }
    return all ? 0 : 1;
  }

  private boolean explain(Rule rule, Candidate candidate) {
    Article article = candidate.article();
    Explanation explanation = RuleIndex.explain(rule, article);
    System.out.printf(
        "%s \u201c%s\u201d: %s%n",
        article.getId(), article.getTitle(), explanation.holds() ? "matches" : "does not match");
    System.out.print(ClauseTree.of(explanation, article));
    reservations(rule, candidate, explanation).forEach(why -> System.out.println("  ! " + why));
    if (explanation.holds()) firstOfOrigin.putIfAbsent(origin(rule, article), article);
    return explanation.holds();
  }

  private List<String> reservations(Rule rule, Candidate candidate, Explanation explanation) {
    Article article = candidate.article();
    @Nullable Article original = firstOfOrigin.get(origin(rule, article));
    boolean furniture =
        !explanation.holds()
            && candidate.untouched().map(whole -> holds(rule, whole)).orElse(false);
    boolean hours =
        rule.timing().activeHours().map(h -> !h.contains(article.getEventTime())).orElse(false);
    return Stream.of(
            furniture ? "it would match with the furniture of the page, which is cleaned away" : "",
            explanation.holds() && original != null ? sameOrigin(rule, article, original) : "",
            hours ? "%s is outside the active hours".formatted(article.getEventTime()) : "",
            candidate.isStale()
                ? "published %s, too old to be news: it counts when it is received"
                    .formatted(article.getPublishedAt().map(String::valueOf).orElse("nowhere"))
                : "")
        .filter(why -> !why.isEmpty())
        .toList();
  }

  private static String sameOrigin(Rule rule, Article article, Article original) {
    return rule.derived()
        .source(article)
        .map(from -> Sourcing.words(from, from.getArticleId()) + ": they are one origin")
        .orElse("its text is that of %s: they are one origin".formatted(original.getId()));
  }

  private static String origin(Rule rule, Article article) {
    return rule.derived()
        .source(article)
        .map(DerivedFrom::getArticleId)
        .orElse(article.getOrigin().getId());
  }

  private static boolean holds(Rule rule, Article article) {
    return RuleIndex.explain(rule, article).holds();
  }

  private Rule rule() {
    int hash = file.lastIndexOf('#');
    String id = hash < 0 ? "" : file.substring(hash + 1);
    List<Rule> rules = RuleFiles.rules(List.of(Path.of(hash < 0 ? file : file.substring(0, hash))));
    List<Rule> chosen = rules.stream().filter(r -> id.isEmpty() || r.id().equals(id)).toList();
    if (chosen.size() == 1) return chosen.getFirst();
    String ids = String.join(", ", rules.stream().map(Rule::id).toList());
    throw new CommandFailedException(
        id.isEmpty() ? "which rule? FILE#ID with one of " + ids : "no rule " + id + "; " + ids);
  }
}
