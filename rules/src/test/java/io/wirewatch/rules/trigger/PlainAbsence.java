package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Goes through a silence span by span.
record PlainAbsence(List<Counted> articles, Absence absence, Timing timing, Known known) {

  List<PlainOracle.Outline> episodes() {
    List<PlainOracle.Outline> found = new ArrayList<>();
    Instant free = Instant.MIN;
    for (int i = 0; i < articles.size(); i++) {
      boolean last = i + 1 == articles.size();
      Instant since = articles.get(i).eventTime();
      Instant limit = since.plus(absence.nothingFor()).plus(EpisodeFold.LONGEST);
      Instant next = last ? limit : articles.get(i + 1).eventTime();
      Instant until = next.isAfter(limit) ? limit : next;
      Instant from = since.isBefore(free) ? free : since;
      Instant at = firstBeat(publishers(i), from, until);
      if (at.equals(Instant.MAX) || at.plus(Absence.GRACE).isAfter(known.through())) continue;
      Instant longest = at.plus(EpisodeFold.LONGEST);
      Instant end = last || next.isAfter(longest) ? longest : next;
      String id = articles.get(i).articleId();
      found.add(new PlainOracle.Outline(id, at, List.of(id), end, since + " to " + at));
      free = end.plus(timing.rearm());
    }
    return found;
  }

  private Set<String> publishers(int i) {
    Instant since = articles.get(i).eventTime();
    return articles.subList(0, i + 1).stream()
        .filter(a -> a.eventTime().isAfter(since.minus(Absence.PUBLISHERS_OF)))
        .map(Counted::publisher)
        .collect(Collectors.toSet());
  }

  private Instant firstBeat(Set<String> publishers, Instant from, Instant until) {
    long most = Math.max(absence.nothingFor().toMillis() / 4, Activity.SPAN.toMillis());
    long observed = 0;
    Instant heard = from;
    Instant span = Activity.spanOf(from);
    for (span = span.plus(Activity.SPAN); span.isBefore(until); span = span.plus(Activity.SPAN)) {
      if (!hasBeat(publishers, span)) continue;
      boolean active = timing.activeHours().isEmpty() || timing.activeHours().get().contains(span);
      if (active) observed += Math.min(Duration.between(heard, span).toMillis(), most);
      heard = span;
      if (observed >= absence.nothingFor().toMillis()) return span;
    }
    return Instant.MAX;
  }

  private boolean hasBeat(Set<String> publishers, Instant span) {
    long number = Activity.span(span);
    return absence.anyPublisher()
        ? known.activity().next(number - 1) == number
        : known.activity().next(publishers, number - 1) == number;
  }
}
