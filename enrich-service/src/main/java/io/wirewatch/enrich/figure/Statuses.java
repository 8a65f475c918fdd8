package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads from the clause around a figure whether it is so: "1,500 soldiers came", "will send
/// 12,000", "up to 40 are feared dead".
///
/// The nearest word that tells decides, on either side; a verb of fact behind the figure ends the
/// look that way.
final class Statuses {
  private static final int REACH = 14;

  /// What a word tells of the figures in its clause.
  private enum Tells {
    HAPPENED,
    PLANNED,
    FEARED,
    TO,
    ENDS,
    JOINS,
    THAT
  }

  /// Where a word was found that tells, and what.
  private record Seen(FigureStatus status, int distance) {}

  private final Map<String, Tells> words = new HashMap<>();
  private final Set<String> beforeTo = new HashSet<>();

  /// Reads the list that ships with the project.
  Statuses() {
    for (String line : WordList.lines(Statuses.class, "status.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String word : cells[1].split(" ", -1)) {
        if (cells[0].equals("BEFORE_TO")) beforeTo.add(word);
        else words.put(word, Tells.valueOf(cells[0]));
      }
    }
  }

  /// The status of a figure of the sentence that stands in atoms `[first, end)`.
  FigureStatus of(Sentence s, int first, int end) {
    Seen behind = behind(s, end);
    Seen before = before(s, first, behind != null && behind.status() == FigureStatus.HAPPENED);
    if (before == null) return behind == null ? FigureStatus.HAPPENED : behind.status();
    if (behind == null || behind.status() == FigureStatus.HAPPENED) return before.status();
    return before.distance() <= behind.distance() ? before.status() : behind.status();
  }

  private @Nullable Seen behind(Sentence s, int end) {
    for (int at = end; at < Math.min(s.size(), end + REACH); at++) {
      Tells tells = words.get(s.folded(at));
      if (tells == null) continue;
      switch (tells) {
        case ENDS, JOINS, THAT -> {
          return null;
        }
        case HAPPENED -> {
          return happening(s, at, at - end + 1);
        }
        case PLANNED, FEARED, TO -> {
          Seen seen = told(s, at, at - end + 1);
          if (seen != null) return seen;
        }
      }
    }
    return null;
  }

  /// "40 are feared dead", "12 ships are to leave" are not so yet.
  private @Nullable Seen happening(Sentence s, int at, int distance) {
    boolean be = isBe(s.folded(at));
    for (int next = at + 1; be && next <= at + 3; next++) {
      Seen seen = told(s, next, distance);
      if (seen != null) return seen;
    }
    return new Seen(FigureStatus.HAPPENED, distance);
  }

  private static boolean isBe(String folded) {
    return switch (folded) {
      case "is", "are", "was", "were", "has", "have" -> true;
      default -> false;
    };
  }

  /// @param own whether the figure has a verb of its own, so that no other clause's counts
  private @Nullable Seen before(Sentence s, int first, boolean own) {
    for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
      Tells tells = words.get(s.folded(at));
      if (tells == null) continue;
      if (tells == Tells.THAT) return told(s, at - 1, first - at + 1);
      boolean verb = tells == Tells.HAPPENED && !isBe(s.folded(at));
      if (tells == Tells.ENDS || verb || (own && tells == Tells.JOINS)) return null;
      Seen seen = told(s, at, first - at);
      if (seen != null) return seen;
    }
    return null;
  }

  private @Nullable Seen told(Sentence s, int at, int distance) {
    String folded = s.folded(at);
    Tells tells = words.get(folded);
    if (tells == null || isOther(s, at, folded)) return null;
    return switch (tells) {
      case PLANNED -> new Seen(FigureStatus.PLANNED, distance);
      case FEARED -> new Seen(FigureStatus.FEARED, distance);
      case TO -> isToCome(s, at) ? new Seen(FigureStatus.PLANNED, distance) : null;
      case HAPPENED, ENDS, JOINS, THAT -> null;
    };
  }

  /// "Agreed to send", and not "agreed to 40".
  private boolean isToCome(Sentence s, int to) {
    return beforeTo.contains(s.folded(to - 1)) && s.isWord(to + 1) && !s.isNumber(to + 1);
  }

  /// The month of May, a Will, "could not": words that look so.
  private static boolean isOther(Sentence s, int at, String folded) {
    return switch (folded) {
      case "may", "will" -> s.isCapital(at) && (at > 0 || s.isCapital(at + 1));
      case "could" -> s.is(at + 1, "not");
      default -> false;
    };
  }
}
