package io.wirewatch.enrich.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who wrote a text, from the lines beside it: `By Ada Moss`, or the line under `Author`.
final class Byline {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 60;

  private Byline() {}

  static Optional<String> of(Sorted sorted) {
    Stream<String> said =
        sorted.dropped().stream().map(Dropped::text).flatMap(line -> said(line).stream());
    return Stream.concat(said, labelled(sorted).stream()).findFirst();
  }

  private static Optional<String> said(String line) {
    if (line.length() > LONGEST || !line.toLowerCase(Locale.ROOT).startsWith("by ")) {
      return Optional.empty();
    }
    int end = line.length();
    for (char mark : new char[] {',', '|', '(', '-', '–'}) {
      int at = line.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return name(line.substring("by ".length(), end).strip());
  }

  private static Optional<String> labelled(Sorted sorted) {
    for (int i = 0; i + 1 < sorted.dropped().size(); i++) {
      if (sorted.dropped().get(i).text().strip().toLowerCase(Locale.ROOT).matches("author:?|by")) {
        return name(sorted.dropped().get(i + 1).text());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String name) {
    boolean good =
        !name.isEmpty()
            && name.length() <= LONGEST
            && Block.line(name).words() <= MOST_WORDS
            && name.chars().noneMatch(Character::isDigit);
    return good ? Optional.of(name) : Optional.empty();
  }
}
