package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.Stance;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the figures of an article's text. Safe for use by many threads.
public final class Figures {
  private static final Set<String> DECIMAL_COMMA =
      Set.of(
          "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "sv", "da", "no", "fi", "id");

  private final FigureReader reader = new FigureReader();
  private final Statuses statuses = new Statuses();

  /// The figures, in order, none overlapping another.
  ///
  /// @param entities the names found in the text: a number inside one is no figure
  /// @param quotes the quotes found in the text: who says a figure is who says the words around it
  public List<Figure> find(Document document, List<Entity> entities, List<Quote> quotes) {
    boolean decimalComma = DECIMAL_COMMA.contains(document.language().split("-", 2)[0]);
    Names names = new Names(entities);
    Sayers sayers = new Sayers(quotes);
    List<Figure> figures = new ArrayList<>();
    for (Range sentence : document.sentences().ranges()) {
      List<Atom> atoms = Atoms.of(document.text(), document.tokens(), sentence);
      Sentence cut = new Sentence(document.text(), atoms, decimalComma, names);
      for (Reading reading : reader.read(cut)) {
        if (!names.holds(reading.start())) {
          Quote quote = sayers.of(reading.start());
          figures.add(figure(reading, quote, status(cut, reading, quote)));
        }
      }
    }
    return figures;
  }

  private FigureStatus status(Sentence sentence, Reading reading, @Nullable Quote quote) {
    int first = sentence.atomFrom(reading.start());
    int end = sentence.atomFrom(reading.end());
    FigureStatus status = statuses.of(sentence, first, end);
    // What somebody warns of is feared, however surely it is said to come.
    boolean warned = quote != null && quote.getStance() == Stance.WARNS;
    return warned && status == FigureStatus.PLANNED ? FigureStatus.FEARED : status;
  }

  private static Figure figure(Reading reading, @Nullable Quote quote, FigureStatus status) {
    return Figure.newBuilder()
        .setStart(reading.start())
        .setEnd(reading.end())
        .setValue(reading.value())
        .setUnit(reading.unit())
        .setCounted(reading.counted())
        .setQualifier(reading.qualifier())
        .setSpeaker(quote == null ? null : quote.getSpeaker().orElse(null))
        .setSpeakerEntity(quote == null ? null : quote.getSpeakerEntity().orElse(null))
        .setStatus(status)
        .build();
  }
}
