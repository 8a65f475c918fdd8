package io.wirewatch.rules.wording;

import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Named;
import io.wirewatch.rules.trigger.Reason;
import io.wirewatch.rules.trigger.Reason.Claimed;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why an alert is open, in a sentence.
public final class Reasons {

  private static final int MOST_NAMES = 3;

  private final Function<String, Match> matches;

  /// @param matches the match of an article, by its id
  public Reasons(Function<String, Match> matches) {
    this.matches = matches;
  }

  /// Why it opened, and the last that came to it.
  public String sentence(List<Reason> reasons) {
    String first = sentence(reasons.getFirst());
    String last = sentence(reasons.getLast());
    return first.equals(last) ? first : first + "; then " + last;
  }

  private String sentence(Reason reason) {
    return switch (reason) {
      case Reason.Reached reached -> reached(reached);
      case Reason.Spiked spiked -> spiked(spiked);
      case Reason.FirstSeen first ->
          "first mention of %s in %s"
              .formatted(names(first.names()), Words.length(first.unseenFor()));
      case Reason.Silent silent ->
          "nothing for %s although %d %s published"
              .formatted(
                  Words.length(silent.nothingFor()),
                  silent.publishers(),
                  silent.publishers() == 1 ? "publisher" : "publishers");
      case Reason.FigureChanged(Claimed from, Claimed to) -> claims(from, "became", to);
      case Reason.FigureDisputed(Claimed one, Claimed other) -> claims(one, "against", other);
      case Reason.Followed(List<String> steps, Duration within) ->
          steps.stream().map(this::title).collect(Collectors.joining(", then "))
              + ", within "
              + Words.length(within);
    };
  }

  private static String reached(Reason.Reached reached) {
    String count = reached.atLeast() + " " + Words.noun(reached.count(), reached.atLeast());
    String within = count + " within " + Words.length(reached.within());
    return reached.heldFor().isZero()
        ? within
        : within + ", held for " + Words.length(reached.heldFor());
  }

  private static String spiked(Reason.Spiked spiked) {
    String count =
        "%s %s in %s"
            .formatted(
                Figures.number(spiked.reached()),
                Words.noun(spiked.count(), spiked.reached()),
                Words.length(spiked.within()));
    if (!(spiked.usual() > 0)) return count + ", where none is usual";
    double times = Math.round(10 * spiked.reached() / spiked.usual()) / 10.0;
    double usual = Math.round(10 * spiked.usual()) / 10.0;
    return "%s, %s times the usual %s"
        .formatted(count, Figures.number(times), Figures.number(usual));
  }

  private static String names(List<Named> names) {
    List<String> some = names.stream().limit(MOST_NAMES).map(Named::getName).toList();
    int more = names.size() - some.size();
    return String.join(", ", some) + (more == 0 ? "" : " and %d more".formatted(more));
  }

  private static String claims(Claimed from, String verb, Claimed to) {
    return "%s: %s %s %s".formatted(Figures.subject(to.claim()), said(from), verb, said(to));
  }

  private static String said(Claimed claimed) {
    String by = claimed.claim().getSpeaker().orElse(claimed.publisher());
    return "%s (%s)".formatted(Figures.amount(claimed.claim()), by);
  }

  private String title(String articleId) {
    Match match = matches.apply(articleId);
    return "“%s” (%s)".formatted(match.getTitle(), match.getPublisher());
  }
}
