package io.wirewatch.enrich.entity;

import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names by their words, each word a step further from the root.
final class NameTree {
  private static final int SHORT_NAME = 4;

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private @Nullable GazetteerEntry entry;
    private boolean capitals;
  }

  /// An entry found at some words.
  ///
  /// @param start where its name begins in the text
  /// @param end where it ends
  /// @param words how many words its name has
  record Found(GazetteerEntry entry, int start, int end, int words) {}

  /// Adds a name; the first to bear it keeps it.
  void add(String name, GazetteerEntry entry) {
    Tokens tokens = Tokens.of(name);
    Node node = root;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.folded(i), _ -> new Node());
    }
    boolean capitals = name.length() <= SHORT_NAME && name.equals(name.toUpperCase(Locale.ROOT));
    if (node.entry == null && node != root) {
      node.entry = entry;
      node.capitals = capitals;
    }
    node.capitals &= capitals; // NATO, and Nato
  }

  /// The entry with the longest name that starts at a word; null where none does. A name starts
  /// with a letter that is no small one.
  @Nullable Found at(List<Word> words, int first, Inflection inflection) {
    Found longest = null;
    for (Word reading : inflection.readings(words.get(first))) {
      if (opensName(reading)) {
        Node node = root.next.get(reading.folded());
        Found found = node == null ? null : from(node, words, first, reading, inflection);
        longest = longer(longest, found);
      }
    }
    return longest;
  }

  private static boolean opensName(Word word) {
    int letter = word.form().codePointAt(0);
    return Character.isLetter(letter) && !Character.isLowerCase(letter);
  }

  private static @Nullable Found from(
      Node node, List<Word> words, int first, Word opening, Inflection inflection) {
    Found longest = found(node, first, first, opening, opening);
    return longer(longest, further(node, words, first, first + 1, opening, inflection));
  }

  private static @Nullable Found further(
      Node node, List<Word> words, int first, int at, Word opening, Inflection inflection) {
    if (at >= words.size() || node.next.isEmpty()) {
      return null;
    }
    Found longest = null;
    for (Word reading : inflection.readings(words.get(at))) {
      Node next = node.next.get(reading.folded());
      if (next != null) {
        longest = longer(longest, found(next, first, at, opening, reading));
        longest = longer(longest, further(next, words, first, at + 1, opening, inflection));
      }
    }
    return longest;
  }

  private static @Nullable Found found(Node node, int first, int last, Word opening, Word closing) {
    GazetteerEntry entry = node.entry;
    boolean capitals = !node.capitals || (isCapitals(opening) && isCapitals(closing));
    return entry == null || !capitals
        ? null
        : new Found(entry, opening.start(), closing.end(), last - first + 1);
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    return other == null || (one != null && one.words() >= other.words()) ? one : other;
  }

  private static boolean isCapitals(Word word) {
    return word.form().chars().noneMatch(Character::isLowerCase);
  }
}
