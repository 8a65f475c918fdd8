package io.wirewatch.enrich.entity;

import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.entity.tag.Words;
import io.wirewatch.enrich.text.Range;
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
    private boolean sure;
  }

  /// An entry found at some words.
  ///
  /// @param sure whether the name means it wherever it stands
  /// @param start where its name begins in the text
  /// @param end where it ends
  /// @param first the first word of its name
  /// @param words how many words its name has
  record Found(GazetteerEntry entry, boolean sure, int start, int end, int first, int words) {
    /// Of the word at an index, which the name has, what it is of the name.
    Label label(int word) {
      return Label.of(entry.type(), word == first);
    }
  }

  /// Adds a name; the first to bear it keeps it.
  void add(ListedName listed, GazetteerEntry entry) {
    String name = listed.text();
    Node node = root;
    for (Word word : Words.of(name, Tokens.of(name), new Range(0, name.length()))) {
      node = node.next.computeIfAbsent(word.folded(), _ -> new Node());
    }
    boolean capitals = name.length() <= SHORT_NAME && name.equals(name.toUpperCase(Locale.ROOT));
    if (node.entry == null && node != root) {
      node.entry = entry;
      node.capitals = capitals;
      node.sure = listed.sure();
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
        : new Found(entry, node.sure, opening.start(), closing.end(), first, last - first + 1);
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    return other == null || (one != null && one.words() >= other.words()) ? one : other;
  }

  private static boolean isCapitals(Word word) {
    return word.form().chars().noneMatch(Character::isLowerCase);
  }
}
