package io.wirewatch.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The terms that some rule asks for, each under a number: words, prefixes and names of entities.
///
/// It is filled while the rules are compiled and only read from then on.
final class Lexicon {
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> prefixes = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Integer> costs = new ArrayList<>();
  private long prefixLengths;

  /// The number of a word in the form that articles' words are brought to.
  int word(String form) {
    return words.computeIfAbsent(form, word -> enter(Rarity.ofWord(word)));
  }

  /// The number of a folded prefix.
  int prefix(String stem) {
    prefixLengths |= 1L << Math.min(stem.length(), 63);
    return prefixes.computeIfAbsent(stem, prefix -> enter(Rarity.ofPrefix(prefix)));
  }

  /// The number of a folded name.
  int name(String folded) {
    return names.computeIfAbsent(folded, _ -> enter(Rarity.NAME));
  }

  private int enter(int cost) {
    costs.add(cost);
    return costs.size() - 1;
  }

  int size() {
    return costs.size();
  }

  /// How common the term is guessed to be: see [Rarity].
  int cost(int term) {
    return costs.get(term);
  }

  /// Tells the terms that a word of an article is one of.
  ///
  /// @param form the word as it is compared
  /// @param folded the word as prefixes are held against it
  void termsOf(String form, String folded, IntConsumer terms) {
    tell(words.get(form), terms);
    for (int length = 1; length <= folded.length(); length++) {
      if ((prefixLengths & (1L << Math.min(length, 63))) != 0) {
        tell(prefixes.get(folded.substring(0, length)), terms);
      }
    }
  }

  /// Tells the term that a folded name is, if any rule asks for it.
  void termOf(String foldedName, IntConsumer terms) {
    tell(names.get(foldedName), terms);
  }

  private static void tell(@Nullable Integer term, IntConsumer terms) {
    if (term != null) terms.accept(term);
  }
}
