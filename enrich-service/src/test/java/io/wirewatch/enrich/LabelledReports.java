package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.enrich.ReportLines.ReportLine;
import io.wirewatch.enrich.clean.Cleaned;
import io.wirewatch.enrich.clean.Cleaner;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Invented events, each as a wire has it, as others rewrote that wire, and as reporters of their
/// own wrote it up.
///
/// They come as news does: an event a day and a half, the wire and its rewrites within a few hours,
/// other reporters over the next day, and one of them after nine days of quiet.
final class LabelledReports {
  private static final Instant FIRST = Instant.parse("2026-03-02T06:00:00Z");
  private static final Duration NEXT_EVENT = Duration.ofHours(36);
  private static final Duration QUIET = Duration.ofDays(9);

  private static final Enricher ENRICHER =
      new Enricher(
          new Cleaner(), text -> "en", Finder.bundled(), new EventTime(EventTime.TWO_DAYS));

  private LabelledReports() {}

  /// What a report is made of.
  enum Making {
    WIRE,
    REWRITE,
    OWN
  }

  /// @param event that it is about
  /// @param article enriched, in no story yet
  record Report(String event, Making making, Article article) {}

  /// Those of a file, event by event, the wire of each first.
  static List<Report> of(String file) {
    List<Report> reports = new ArrayList<>();
    for (ReportLine line : ReportLines.of("derived/" + file)) {
      reports.add(report(line.event(), line.text(), reports));
    }
    return reports;
  }

  private static Report report(String event, String line, List<Report> before) {
    long ordinal = before.stream().filter(other -> other.event().equals(event)).count();
    long events =
        before.stream().map(Report::event).filter(other -> !other.equals(event)).distinct().count();
    Making making =
        switch (line.charAt(0)) {
          case 'W' -> Making.WIRE;
          case 'D' -> Making.REWRITE;
          case 'O' -> Making.OWN;
          default -> throw new IllegalArgumentException("a report begins with W, D or O: " + line);
        };
    Duration after = ordinal == 6 ? QUIET : Duration.ofMinutes(40 * ordinal * ordinal);
    Instant at = FIRST.plus(NEXT_EVENT.multipliedBy(events)).plus(after);
    return new Report(
        event, making, article(event + "-" + ordinal, "", line.substring(2), at).article());
  }

  /// An article that came in then, taken as it is.
  static Prepared article(String id, String title, String text, Instant at) {
    RawArticle raw =
        RawArticle.newBuilder()
            .setId(id)
            .setPublisher(id + ".example")
            .setSource("test")
            .setReceivedAt(at)
            .setMediaType("text/plain")
            .setBody(ByteBuffer.allocate(0))
            .build();
    return ENRICHER.prepare(raw, Cleaned.asIs(title, text), PartListener.NONE);
  }
}
