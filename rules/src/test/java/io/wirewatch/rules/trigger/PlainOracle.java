package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Named;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Each trigger's rule written down once more as a search over all articles for every question,
/// with nothing carried from one to the next: slow, and hard to get wrong in the same way.
///
/// @param edge added to every window: nothing, or an error to see that it is found
record PlainOracle(List<Counted> all, Trigger trigger, Timing timing, Known known, Duration edge) {

  /// An episode's outline.
  record Outline(String key, Instant openedAt, List<String> articles, Instant endsAt, String why) {}

  static PlainOracle of(SortedSet<Counted> set, Trigger trigger, Timing timing, Known known) {
    return new PlainOracle(List.copyOf(set), trigger, timing, known, Duration.ZERO);
  }

  List<Outline> episodes() {
    List<Counted> active =
        all.stream()
            .filter(a -> timing.activeHours().map(h -> h.contains(a.eventTime())).orElse(true))
            .toList();
    return switch (trigger) {
      case Trigger.Absence absence -> new PlainAbsence(all, absence, timing, known).episodes();
      case Trigger.Threshold threshold -> new PlainThreshold(active, threshold, this).episodes();
      case Trigger.Spike spike -> follow(new PlainSpike(active, spike, this));
      case Trigger.First first -> follow(new PlainFirst(active, first, this));
      case Trigger.FigureChange figure -> follow(new PlainFigure(active, figure, this));
      case Trigger.Sequence sequence -> follow(new PlainSequence(active, sequence, this));
    };
  }

  /// What a trigger that articles open says.
  interface Plain {
    List<Counted> articles();

    /// The articles of the episode that the one at `i` opens when all before `free` are out of
    /// consequence; empty when it opens none.
    List<Counted> opening(int i, Instant free);

    /// Whether an article is part of an episode with these.
    boolean concerns(int i, List<Counted> members);

    /// When an episode that the article at `opening` opened, with these, is over.
    Instant end(int opening, List<Counted> members);

    /// The kinds and facts of its reasons.
    String why(int opening, List<Counted> members);
  }

  private List<Outline> follow(Plain plain) {
    List<Counted> articles = plain.articles();
    List<Outline> found = new ArrayList<>();
    Instant free = Instant.MIN;
    int i = 0;
    while (i < articles.size()) {
      Counted opening = articles.get(i);
      List<Counted> members =
          opening.eventTime().isBefore(free) ? List.of() : new ArrayList<>(plain.opening(i, free));
      int first = i++;
      if (members.isEmpty()) continue;
      while (i < articles.size()
          && articles.get(i).eventTime().isBefore(plain.end(first, members))) {
        if (plain.concerns(i, members)) members.add(articles.get(i));
        i++;
      }
      Instant end = plain.end(first, members);
      found.add(
          new Outline(
              opening.articleId(),
              opening.eventTime(),
              ids(members),
              end,
              plain.why(first, members)));
      free = end.plus(timing.rearm());
    }
    return found;
  }

  /// When nothing has come for a time after the last of these, or it has been too long.
  static Instant lapse(Instant openedAt, List<Counted> members, Duration lapse) {
    Instant emptied = members.getLast().eventTime().plus(lapse);
    Instant longest = openedAt.plus(EpisodeFold.LONGEST).plus(lapse);
    return emptied.isAfter(longest) ? longest : emptied;
  }

  static List<String> ids(List<Counted> articles) {
    return articles.stream().map(Counted::articleId).toList();
  }

  /// Articles in `(at - within, at]`.
  Stream<Counted> window(List<Counted> articles, Instant at, Duration within) {
    Instant from = at.minus(within).minus(edge);
    return articles.stream().filter(a -> a.eventTime().isAfter(from) && !a.eventTime().isAfter(at));
  }

  /// The outline of an episode of the fold.
  static Outline outline(Episode episode) {
    return new Outline(
        episode.key(),
        episode.openedAt(),
        episode.articles().stream()
            .filter(j -> !(j.judgement() instanceof Judgement.OutsideHours))
            .map(j -> j.article().articleId())
            .toList(),
        episode.endsAt(),
        String.join(", ", episode.reasons().stream().map(PlainOracle::why).toList()));
  }

  private static String why(Reason reason) {
    return switch (reason) {
      case Reason.Reached(_, int number, _, Duration held) -> number + " held for " + held;
      case Reason.Spiked(_, int reached, double usual, int needed, _) ->
          "%d of %d, usually %.3f".formatted(reached, needed, usual);
      case Reason.FirstSeen(_, List<Named> names, String by, _) ->
          by + new TreeSet<>(names.stream().map(Named::getId).toList());
      case Reason.Silent(Instant since, Instant until, _, _) -> since + " to " + until;
      case Reason.FigureChanged(var from, var to) -> change(from) + "->" + change(to);
      case Reason.FigureDisputed(var one, var other) -> change(one) + "<>" + change(other);
      case Reason.Followed(List<String> steps, _) -> steps.size() + " steps by " + steps.getLast();
    };
  }

  private static String change(Reason.Claimed claimed) {
    Claim claim = claimed.claim();
    return claimed.articleId() + ":" + claim.getValue();
  }
}
