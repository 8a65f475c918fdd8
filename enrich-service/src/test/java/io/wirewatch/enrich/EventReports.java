package io.wirewatch.enrich;

import io.wirewatch.enrich.ReportLines.ReportLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Short invented reports, each on one of some events, and the stories that they are placed in.
final class EventReports {
  private static final Instant FIRST_DAY = Instant.parse("2026-03-01T00:00:00Z");

  private EventReports() {}

  /// @param event that it is about
  /// @param prepared ready to be placed
  record Report(String event, Prepared prepared) {
    String id() {
      return prepared.article().getId();
    }
  }

  /// Those of a file, event by event. Where a line gives a day of March and a time, it came then.
  static List<Report> of(String file) {
    List<Report> reports = new ArrayList<>();
    for (ReportLine line : ReportLines.of("story/" + file)) {
      reports.add(report(line.event(), line.event() + "-" + reports.size(), line.text()));
    }
    return reports;
  }

  private static Report report(String event, String id, String line) {
    boolean timed = Character.isDigit(line.charAt(0)) && line.charAt(2) == ' ';
    String[] parts = (timed ? line.substring(9) : line).split(" \\| ", 2);
    Instant at = timed ? time(line) : FIRST_DAY;
    return new Report(event, LabelledReports.article(id, parts[0], parts[1], at));
  }

  private static Instant time(String line) {
    Duration ofDay = Duration.ofSeconds(LocalTime.parse(line.substring(3, 8)).toSecondOfDay());
    return FIRST_DAY.plus(Duration.ofDays(Integer.parseInt(line.substring(0, 2)) - 1)).plus(ofDay);
  }

  /// The story of each report once all have been placed in this order; a report that went on once
  /// more, in another story, is in that.
  static Map<Report, String> placed(Newsroom newsroom, List<Report> inOrder) {
    Map<String, String> storyById = new HashMap<>();
    for (Report report : inOrder) {
      Placed.Passed passed = passed(newsroom, report);
      storyById.put(report.id(), passed.article().getStory());
      passed.moved().forEach(moved -> storyById.put(moved.getId(), moved.getStory()));
    }
    Map<Report, String> stories = new HashMap<>();
    inOrder.forEach(report -> stories.put(report, storyById.getOrDefault(report.id(), "")));
    return stories;
  }

  static Placed.Passed passed(Newsroom newsroom, Report report) {
    return switch (newsroom.place(report.prepared())) {
      case Placed.Passed passed -> passed;
      case Placed.Dropped(String reason) -> throw new AssertionError(reason);
    };
  }

  /// B-cubed F1 of stories against events.
  static double bCubed(Map<Report, String> stories) {
    double precision = 0;
    double recall = 0;
    for (var one : stories.entrySet()) {
      double both = 0;
      double story = 0;
      double event = 0;
      for (var other : stories.entrySet()) {
        boolean sameStory = one.getValue().equals(other.getValue());
        boolean sameEvent = one.getKey().event().equals(other.getKey().event());
        story += sameStory ? 1 : 0;
        event += sameEvent ? 1 : 0;
        both += sameStory && sameEvent ? 1 : 0;
      }
      precision += both / story;
      recall += both / event;
    }
    return 2 * precision * recall / (precision + recall) / stories.size();
  }
}
