package io.wirewatch.rules.text;

import io.wirewatch.contracts.article.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Inflected forms that no rule of thumb leads back to their base.
///
/// A line of the list is a base and its forms; a line of one word keeps that word from being taken
/// for an inflected one.
final class Irregulars {
  private static final String KEPT = "";

  private final Map<String, String> bases;
  private final int longest;

  private Irregulars(Map<String, String> bases) {
    this.bases = bases;
    this.longest = bases.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static Irregulars load(String resource) {
    Map<String, String> bases = new HashMap<>();
    Set<String> kept = new HashSet<>();
    for (List<String> line : WordList.rows(Irregulars.class, resource)) {
      if (line.size() == 1) kept.add(line.getFirst());
      line.forEach(form -> bases.put(form, line.getFirst()));
    }
    kept.forEach(word -> bases.put(word, KEPT));
    return new Irregulars(bases);
  }

  /// The base of an irregular form; any other word itself; null for a word that is to stay as it
  /// is.
  @Nullable String baseOf(String word) {
    if (word.length() > longest) return word;
    String base = bases.getOrDefault(word, word);
    return base.equals(KEPT) ? null : base;
  }
}
