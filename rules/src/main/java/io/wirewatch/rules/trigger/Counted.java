package io.wirewatch.rules.trigger;

import java.time.Instant;
import java.util.Comparator;

/// An article that a rule matched, as far as counting needs to know it.
///
/// The natural order is event order: by event time, then by article id. It is consistent with
/// equals as long as a set holds one version of each article.
///
/// @param articleId names the article whatever its version
/// @param publisher whose article it is
/// @param originId whose text it carries
/// @param eventTime when it counts
public record Counted(String articleId, String publisher, String originId, Instant eventTime)
    implements Comparable<Counted> {

  private static final Comparator<Counted> EVENT_ORDER =
      Comparator.comparing(Counted::eventTime)
          .thenComparing(Counted::articleId)
          .thenComparing(Counted::publisher)
          .thenComparing(Counted::originId);

  @Override
  public int compareTo(Counted other) {
    return EVENT_ORDER.compare(this, other);
  }
}
