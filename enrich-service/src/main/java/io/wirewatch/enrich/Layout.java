package io.wirewatch.enrich;

import io.wirewatch.contracts.Cut;
import io.wirewatch.contracts.CutReason;
import io.wirewatch.contracts.Paragraph;
import io.wirewatch.contracts.ParagraphKind;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.TimeSource;
import io.wirewatch.enrich.clean.Cleaned;
import io.wirewatch.enrich.clean.Dropped;
import io.wirewatch.enrich.clean.Place;
import io.wirewatch.enrich.clean.Published;
import io.wirewatch.enrich.clean.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the text of an article was made of its body: its paragraphs, what was cut away and how its
/// time is known, as the article's record tells it.
final class Layout {
  private Layout() {}

  /// The paragraphs with their places in [Cleaned#text()].
  static List<Paragraph> paragraphs(Cleaned cleaned) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (io.wirewatch.enrich.clean.Paragraph paragraph : cleaned.paragraphs()) {
      int end = start + paragraph.text().length();
      paragraphs.add(
          Paragraph.newBuilder()
              .setStart(start)
              .setEnd(end)
              .setKind(kind(paragraph.part()))
              .setSource(source(paragraph.place()))
              .build());
      start = end + Cleaned.PARTED.length();
    }
    return paragraphs;
  }

  /// What was left out, in order.
  static List<Cut> cuts(Cleaned cleaned) {
    return cleaned.dropped().stream().map(Layout::cut).toList();
  }

  private static Cut cut(Dropped dropped) {
    return Cut.newBuilder()
        .setText(dropped.text())
        .setReason(reason(dropped.reason()))
        .setSource(source(dropped.place()))
        .build();
  }

  private static @Nullable Span source(Place place) {
    return place.start() < 0 ? null : new Span(place.start(), place.end());
  }

  /// How a time that the page gives is known.
  static TimeSource source(Published.Known known) {
    return switch (known) {
      case LINKED_DATA -> TimeSource.LINKED_DATA;
      case META -> TimeSource.META;
      case MICRODATA -> TimeSource.MICRODATA;
      case TIME_ELEMENT -> TimeSource.TIME_ELEMENT;
      case LABELLED_LINE -> TimeSource.LABELLED_LINE;
      case DATE_LINE -> TimeSource.DATE_LINE;
      case DATELINE -> TimeSource.DATELINE;
      case ADDRESS -> TimeSource.ADDRESS;
      case WEEKDAY -> TimeSource.WEEKDAY;
    };
  }

  private static ParagraphKind kind(io.wirewatch.enrich.clean.Paragraph.Part part) {
    return switch (part) {
      case LEAD -> ParagraphKind.LEAD;
      case BODY -> ParagraphKind.BODY;
      case HEADING -> ParagraphKind.HEADING;
      case ITEM -> ParagraphKind.ITEM;
      case QUOTED -> ParagraphKind.QUOTED;
      case ROW -> ParagraphKind.ROW;
    };
  }

  private static CutReason reason(Reason reason) {
    return switch (reason) {
      case CONTROL -> CutReason.CONTROL;
      case RELATED -> CutReason.RELATED;
      case BREADCRUMB -> CutReason.BREADCRUMB;
      case LABEL -> CutReason.LABEL;
      case CAPTION -> CutReason.CAPTION;
      case CREDIT -> CutReason.CREDIT;
      case BIOGRAPHY -> CutReason.BIOGRAPHY;
      case LINKS -> CutReason.LINKS;
      case REPEATED -> CutReason.REPEATED;
      case TITLE -> CutReason.TITLE;
      case NO_SENTENCE -> CutReason.NO_SENTENCE;
    };
  }
}
