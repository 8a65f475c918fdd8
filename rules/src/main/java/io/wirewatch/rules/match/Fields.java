package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where the entities and figures that a rule asks for stand in an article.
final class Fields {
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
