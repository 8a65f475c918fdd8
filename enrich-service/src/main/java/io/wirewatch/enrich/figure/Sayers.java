package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells in whose words a position of the text stands.
final class Sayers {
  private final List<Quote> quotes;

  /// @param quotes by where they start
  Sayers(List<Quote> quotes) {
    this.quotes = quotes;
  }

  /// The shortest quote around a position that has a speaker; null for none, and where the shortest
  /// of all says that it is not so or not known: nobody says that.
  @Nullable Quote of(int position) {
    Quote named = null;
    Quote shortest = null;
    for (Quote quote : quotes) {
      if (quote.getStart() > position) break;
      if (position >= quote.getEnd()) continue;
      shortest = shorter(shortest, quote);
      if (quote.getSpeaker().isPresent()) named = shorter(named, quote);
    }
    return shortest != null && isSaid(shortest) ? named : null;
  }

  private static Quote shorter(@Nullable Quote known, Quote other) {
    return known == null || length(other) <= length(known) ? other : known;
  }

  private static int length(Quote quote) {
    return quote.getEnd() - quote.getStart();
  }

  private static boolean isSaid(Quote quote) {
    Stance stance = quote.getStance();
    return stance != Stance.DENIES && stance != Stance.COULD_NOT_CONFIRM;
  }
}
