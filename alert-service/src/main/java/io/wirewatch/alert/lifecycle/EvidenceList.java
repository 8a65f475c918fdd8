package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.article.Sourcing;
import io.wirewatch.rules.trigger.Episode;
import io.wirewatch.rules.trigger.Judged;
import io.wirewatch.rules.trigger.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The articles behind an alert, as it shows them.
///
/// @param shown in event order: the first 20 and the last 10
/// @param omitted how many are not shown
record EvidenceList(List<Evidence> shown, int omitted) {

  /// Articles that an alert shows from its beginning: those that opened it are among them, and what
  /// an alert weighs does not grow with the burst that it tells of.
  static final int FIRST = 20;

  /// Articles that an alert shows from its end.
  static final int LAST = 10;

  private static final Comparator<Span> IN_ORDER =
      Comparator.comparingInt(Span::getStart).thenComparingInt(Span::getEnd);

  static EvidenceList of(Episode episode, Function<String, Match> matches) {
    List<Judged> articles = episode.articles();
    Roles roles = Roles.of(episode.reasons());
    int omitted = Math.max(0, articles.size() - FIRST - LAST);
    int tail = omitted == 0 ? articles.size() : articles.size() - LAST;
    List<Evidence> shown = new ArrayList<>(articles.size() - omitted);
    articles.subList(0, tail - omitted).forEach(a -> shown.add(evidence(a, roles, matches)));
    articles.subList(tail, articles.size()).forEach(a -> shown.add(evidence(a, roles, matches)));
    return new EvidenceList(shown, omitted);
  }

  private static Evidence evidence(Judged judged, Roles roles, Function<String, Match> matches) {
    Match match = matches.apply(judged.article().articleId());
    Optional<String> whyNot = whyNot(match, judged.judgement(), matches);
    return new Evidence(
        match.getArticleId(),
        match.getPublisher(),
        match.getUrl().orElse(null),
        match.getTitle(),
        match.getOrigin(),
        match.getEventTime(),
        match.getField(),
        match.getSentence(),
        match.getSentenceStart(),
        places(match),
        roles.of(match.getArticleId()).orElse(null),
        match.getDerivedFrom().orElse(null),
        whyNot.isEmpty(),
        whyNot.orElse(null));
  }

  private static Optional<String> whyNot(
      Match match, Judgement judgement, Function<String, Match> matches) {
    return switch (judgement) {
      case Judgement.Raises() -> Optional.empty();
      case Judgement.SameOrigin(String as) ->
          Optional.of(Sourcing.sameOrigin(match.getDerivedFrom(), as, name(as, matches)));
      case Judgement.SamePublisher(String as) ->
          Optional.of("same publisher as " + name(as, matches));
      case Judgement.SameStory(String as) -> Optional.of("same story as " + name(as, matches));
      case Judgement.SameNames(String as) -> Optional.of("same names as " + name(as, matches));
      case Judgement.NothingCounted() -> Optional.of("has nothing of what is counted");
      case Judgement.NothingNew() -> Optional.of("brings nothing new");
      case Judgement.LastBefore() -> Optional.of("the last one before the silence");
      case Judgement.OutsideHours() -> Optional.of("outside the active hours");
      case Judgement.Quiet(var until) -> Optional.of("in the quiet time until " + until);
    };
  }

  private static String name(String articleId, Function<String, Match> matches) {
    Match match = matches.apply(articleId);
    return "%s, \u201c%s\u201d".formatted(match.getPublisher(), match.getTitle());
  }

  /// The matched places that lie in the sentence, relative to its start, in order and not
  /// overlapping.
  private static List<Span> places(Match match) {
    int from = match.getSentenceStart();
    int until = from + match.getSentence().length();
    List<Span> spans = new ArrayList<>();
    for (ClauseMatch clause : match.getClauses()) {
      int start = clause.getStart();
      int end = clause.getEnd();
      boolean inside = start >= from && end <= until && start < end;
      if (inside && clause.getField() == match.getField()) {
        spans.add(new Span(start - from, end - from));
      }
    }
    spans.sort(IN_ORDER);
    List<Span> places = new ArrayList<>(spans.size());
    spans.forEach(span -> join(places, span));
    return places;
  }

  private static void join(List<Span> places, Span span) {
    if (places.isEmpty() || places.getLast().getEnd() <= span.getStart()) {
      places.add(span);
    } else {
      Span last = places.removeLast();
      places.add(new Span(last.getStart(), Math.max(last.getEnd(), span.getEnd())));
    }
  }
}
