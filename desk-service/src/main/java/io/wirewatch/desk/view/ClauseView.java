package io.wirewatch.desk.view;

import static java.util.Locale.ROOT;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.match.ExplainedClause;
import io.wirewatch.rules.match.Spot;
import io.wirewatch.rules.model.Expression;
import java.util.ArrayList;
import java.util.List;

/// A clause of a watch held against an article, in the words of the page.
///
/// @param clause what was found out
/// @param article the article
public record ClauseView(ExplainedClause clause, Article article) {

  private static final int SHOWN = 3;

  /// Whether it holds.
  public boolean holds() {
    return clause.holds();
  }

  /// What it is called: as it is written, or for one with operands what joins them.
  public String name() {
    return switch (clause.expression()) {
      case Expression.And _ -> "all of";
      case Expression.Or _, Expression.AnyOf _ -> "any of";
      case Expression.Not _ -> "not";
      case Expression.AtLeast some -> "at least " + some.least() + " of";
      case Expression.Times times -> "at least " + times.least() + " times";
      case Expression.Near near -> "within " + words(near.distance()) + " of each other";
      case Expression.Before before -> "after each other within " + words(before.distance());
      case Expression.Within within -> "in the " + within.scope().name().toLowerCase(ROOT);
      case Expression.NamedSet set -> "@" + set.name();
      case Expression.PlacedSet set -> "@" + set.name();
      case Expression.Term _,
          Expression.Phrase _,
          Expression.Names _,
          Expression.From _,
          Expression.InLanguage _,
          Expression.HasKeyword _,
          Expression.InStory _,
          Expression.States _,
          Expression.Attributed _ ->
          clause.written();
    };
  }

  /// Whether it is written as it is named.
  public boolean isWritten() {
    return name().equals(clause.written());
  }

  /// What it has to show: `3 places: troops, soldiers`, or how near it came.
  public String shows() {
    if (!clause.places().isEmpty()) return places(clause.places(), "");
    if (!clause.elsewhere().isEmpty()) return places(clause.elsewhere(), "elsewhere: ");
    if (clause.nearest().isPresent())
      return "nearest: " + words(clause.nearest().getAsInt()) + " apart";
    return "";
  }

  /// Its operands.
  public List<ClauseView> operands() {
    return clause.operands().stream().map(each -> new ClauseView(each, article)).toList();
  }

  /// The headline or the text of the article, with the places of all words that were found marked.
  public Marked marked(Field field) {
    List<Span> spans = new ArrayList<>();
    collect(clause, field, spans);
    return Marked.of(text(field), spans);
  }

  private static void collect(ExplainedClause clause, Field field, List<Span> spans) {
    if (clause.operands().isEmpty()) {
      clause.places().stream()
          .filter(spot -> spot.field() == field)
          .forEach(spot -> spans.add(new Span(spot.start(), spot.end())));
    }
    clause.operands().forEach(each -> collect(each, field, spans));
  }

  private String places(List<Spot> spots, String before) {
    List<String> texts = spots.stream().map(this::text).distinct().limit(SHOWN).toList();
    String count = spots.size() == 1 ? "" : spots.size() + " places: ";
    return before + count + String.join(", ", texts);
  }

  private String text(Spot spot) {
    return text(spot.field()).substring(spot.start(), spot.end());
  }

  private String text(Field field) {
    return switch (field) {
      case TITLE -> article.getTitle();
      case TEXT -> article.getText();
    };
  }

  private static String words(int count) {
    return Spell.count(count, "word");
  }
}
