package io.wirewatch.launcher.command;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.match.ExplainedClause;
import io.wirewatch.rules.match.Explanation;
import io.wirewatch.rules.match.Spot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An explanation as a tree of lines: each clause true or false, with the places that show it.
final class ClauseTree {

  private static final int MOST_PLACES = 5;

  private final Article article;
  private final StringBuilder out = new StringBuilder();

  private ClauseTree(Article article) {
    this.article = article;
  }

  /// The lines, each with its end.
  static String of(Explanation explanation, Article article) {
    ClauseTree tree = new ClauseTree(article);
    tree.add(explanation.watch(), 1);
    List<ExplainedClause> steps = explanation.steps();
    for (int step = 0; step < steps.size(); step++) {
      tree.out.append("  step %d:%n".formatted(step + 1));
      tree.add(steps.get(step), 2);
    }
    return tree.out.toString();
  }

  private void add(ExplainedClause clause, int depth) {
    out.append("  ".repeat(depth))
        .append(clause.holds() ? "true  " : "false ")
        .append(clause.written())
        .append(places(" at ", clause.places()))
        .append(places(", but stands at ", clause.elsewhere()));
    clause
        .nearest()
        .ifPresent(words -> out.append(", nearest with %d words between".formatted(words)));
    out.append(System.lineSeparator());
    clause.operands().forEach(operand -> add(operand, depth + 1));
  }

  private String places(String before, List<Spot> places) {
    if (places.isEmpty()) return "";
    String some =
        places.stream().limit(MOST_PLACES).map(this::place).collect(Collectors.joining(", "));
    int more = places.size() - MOST_PLACES;
    return before + some + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private String place(Spot spot) {
    String text = spot.field() == Field.TITLE ? article.getTitle() : article.getText();
    String printed = text.substring(spot.start(), Math.min(spot.end(), text.length()));
    return "%s %d-%d \u201c%s\u201d"
        .formatted(
            spot.field().name().toLowerCase(Locale.ROOT),
            spot.start(),
            spot.end(),
            printed.replaceAll("\\s+", " "));
  }
}
