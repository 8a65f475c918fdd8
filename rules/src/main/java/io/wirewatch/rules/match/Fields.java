package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.Stance;
import io.wirewatch.rules.model.Expression.Manner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where the entities, figures and claims that a rule asks for stand in an article.
final class Fields {
  /// How manners are numbered in programs.
  static final List<Manner> MANNERS = List.of(Manner.values());

  private final Reading reading;
  private final Evaluation evaluation;

  Fields(Reading reading, Evaluation evaluation) {
    this.reading = reading;
    this.evaluation = evaluation;
  }

  /// Where the entities of a name are named, in order; empty when they are not, or nobody said
  /// where.
  List<Spot> named(int symbol) {
    Set<Spot> spots = new LinkedHashSet<>();
    for (int node = reading.firstNode(symbol); node >= 0; node = reading.nextNode(node)) {
      addMentions(reading.article().getEntities().get(reading.node(node)), spots);
    }
    return List.copyOf(spots);
  }

  private void addMentions(Entity entity, Set<Spot> spots) {
    if (entity.getInTitle()) spots.add(inTitle(entity.getName()));
    for (Span span : entity.getMentions()) {
      if (reading.isInside(span)) {
        spots.add(new Spot(Field.TEXT, span.getStart(), span.getEnd()));
      }
    }
  }

  /// The name in the title; the whole title where it stands there in another form.
  private Spot inTitle(String name) {
    String title = reading.article().getTitle();
    int start = title.indexOf(name);
    return start >= 0
        ? new Spot(Field.TITLE, start, start + name.length())
        : new Spot(Field.TITLE, 0, title.length());
  }

  /// Whether a quote is in a manner. Whatever stands between marks was said; of what is reported,
  /// that which is neither denied nor left open.
  static boolean isIn(Manner manner, Quote quote) {
    return switch (manner) {
      case CONFIRMED -> quote.getStance() == Stance.CONFIRMS;
      case DENIED -> quote.getStance() == Stance.DENIES;
      case SAID ->
          quote.getKind() == QuoteKind.DIRECT
              || switch (quote.getStance()) {
                case SAYS, CONFIRMS, ACCUSES, WARNS -> true;
                case DENIES, COULD_NOT_CONFIRM -> false;
              };
    };
  }

  /// The quotes that are such claims as a claim's node asks for, in order.
  List<Quote> claims(int[] program, int at) {
    return reading.article().getQuotes().stream()
        .filter(quote -> evaluation.claims(program, at, quote))
        .toList();
  }

  /// Where they stand.
  List<Spot> claimed(int[] program, int at) {
    int length = reading.article().getText().length();
    return claims(program, at).stream()
        .filter(q -> q.getStart() >= 0 && q.getStart() <= q.getEnd() && q.getEnd() <= length)
        .map(quote -> new Spot(Field.TEXT, quote.getStart(), quote.getEnd()))
        .toList();
  }

  /// Where such figures stand as a figure's node asks for.
  List<Spot> figures(int[] program, int at) {
    Article article = reading.article();
    List<Spot> spots = new ArrayList<>();
    for (Figure figure : article.getFigures()) {
      boolean inside =
          figure.getStart() >= 0
              && figure.getStart() <= figure.getEnd()
              && figure.getEnd() <= article.getText().length();
      if (inside && evaluation.states(program, at, figure)) {
        spots.add(new Spot(Field.TEXT, figure.getStart(), figure.getEnd()));
      }
    }
    return spots;
  }
}
