package io.wirewatch.rules.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Inflected forms that no rule of thumb leads back to their base.
///
/// A line of the list is a base and its forms; a line of one word keeps that word from being taken
/// for an inflected one.
final class Irregulars {
  private final Map<String, String> bases;
  private final Set<String> kept;

  private Irregulars(Map<String, String> bases, Set<String> kept) {
    this.bases = Map.copyOf(bases);
    this.kept = Set.copyOf(kept);
  }

  static Irregulars load(String resource) {
    Map<String, String> bases = new HashMap<>();
    Set<String> kept = new HashSet<>();
    for (List<String> line : WordList.lines(resource)) {
      if (line.size() == 1) kept.add(line.getFirst());
      line.forEach(form -> bases.put(form, line.getFirst()));
    }
    return new Irregulars(bases, kept);
  }

  /// Whether the word is to stay as it is.
  boolean keeps(String word) {
    return kept.contains(word);
  }

  /// The base of an irregular form; any other word itself.
  String baseOf(String word) {
    return bases.getOrDefault(word, word);
  }
}
