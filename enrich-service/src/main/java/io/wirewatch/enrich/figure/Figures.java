package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.Stance;
import io.wirewatch.contracts.TimeSpan;
import io.wirewatch.enrich.atom.Names;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the figures and the spans of time of an article's text. Safe for use by many threads.
public final class Figures {
  private final FigureReader reader = new FigureReader();
  private final Statuses statuses = new Statuses();
  private final SiUnits units = new SiUnits();

  /// The figures alone, of a text whose dates are not known.
  ///
  /// @param entities the names found in the text: a number inside one is no figure
  /// @param quotes the quotes found in the text: who says a figure is who says the words around it
  public List<Figure> find(Document document, List<Entity> entities, List<Quote> quotes) {
    return find(Sentence.all(document, new Names(entities)), quotes, List.of()).figures();
  }

  /// The figures and the spans of time, each in order, none overlapping another.
  ///
  /// @param sentences of the text
  /// @param dates found in the text: a span inside one ("two weeks ago") is none by itself
  public Measured find(List<Sentence> sentences, List<Quote> quotes, List<DateMention> dates) {
    Sayers sayers = new Sayers(quotes);
    List<Figure> figures = new ArrayList<>();
    List<TimeSpan> spans = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Reading reading : reader.read(sentence)) {
        if (sentence.names().holds(reading.start())) continue;
        Quote quote = sayers.of(reading.start());
        FigureStatus status = status(sentence, reading, quote);
        if (!reading.lasting()) figures.add(figure(reading, quote, status));
        else if (!isInside(reading, dates)) spans.add(span(reading, quote, status));
      }
    }
    return new Measured(figures, spans);
  }

  private static boolean isInside(Reading reading, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.getStart() < reading.end() && reading.start() < date.getEnd()) return true;
    }
    return false;
  }

  private FigureStatus status(Sentence sentence, Reading reading, @Nullable Quote quote) {
    int first = sentence.atomFrom(reading.start());
    int end = sentence.atomFrom(reading.end());
    FigureStatus status = statuses.of(sentence, first, end);
    // What somebody warns of is feared, however surely it is said to come.
    boolean warned = quote != null && quote.getStance() == Stance.WARNS;
    return warned && status == FigureStatus.PLANNED ? FigureStatus.FEARED : status;
  }

  private Figure figure(Reading reading, @Nullable Quote quote, FigureStatus status) {
    SiUnit si = units.of(reading.unit());
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
        .setSiValue(si == null ? null : si.of(reading.value()))
        .setSiUnit(si == null ? null : si.code())
        .build();
  }

  private TimeSpan span(Reading reading, @Nullable Quote quote, FigureStatus status) {
    SiUnit si = units.of(reading.unit());
    return TimeSpan.newBuilder()
        .setStart(reading.start())
        .setEnd(reading.end())
        .setValue(reading.value())
        .setUnit(reading.unit())
        .setSeconds(si == null ? 0 : si.of(reading.value()))
        .setCounted(reading.counted())
        .setQualifier(reading.qualifier())
        .setSpeaker(quote == null ? null : quote.getSpeaker().orElse(null))
        .setSpeakerEntity(quote == null ? null : quote.getSpeakerEntity().orElse(null))
        .setStatus(status)
        .build();
  }
}
