package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what a bare number counts: the words that follow it, up to a word that no noun phrase
/// holds.
final class CountedNoun {
  private static final int LONGEST = 6;

  private final Set<String> ends =
      Set.copyOf(WordList.lines(CountedNoun.class, "noun-phrase-ends.txt"));

  /// The index after the last atom of the noun phrase that starts at an atom; the same index where
  /// none starts there.
  int end(List<Atom> atoms, int from) {
    int at = from;
    while (at < atoms.size() && at - from < LONGEST && goesOn(atoms, at, from)) {
      at++;
    }
    while (at > from && !atoms.get(at - 1).isWord()) {
      at--;
    }
    return at;
  }

  private boolean goesOn(List<Atom> atoms, int at, int from) {
    Atom atom = atoms.get(at);
    if (atom.is("-")) {
      return at > from && atom.glued();
    }
    return atom.isWord() && !ends.contains(atom.folded()) && !pastParticiple(atoms, at, from);
  }

  /// A participle after the first word starts a verb or a clause: "six officers killed in".
  private static boolean pastParticiple(List<Atom> atoms, int at, int from) {
    String word = atoms.get(at).folded();
    boolean form = word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
    return at > from && form && plural(atoms.get(at - 1).folded());
  }

  private static boolean plural(String word) {
    return word.endsWith("s")
        || word.equals("people")
        || word.equals("men")
        || word.equals("women");
  }

  /// The words of the phrase as the text has them; null where there are none.
  @Nullable String words(String text, List<Atom> atoms, int from, int end) {
    return end <= from
        ? null
        : text.substring(atoms.get(from).start(), atoms.get(end - 1).end()).replace('\n', ' ');
  }
}
