package io.wirewatch.enrich.atom;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A sentence cut into atoms. Every question about a place outside it is answered as for none.
///
/// @param text of the whole document
/// @param decimalComma whether its language writes 1.500,5 rather than 1,500.5
/// @param names the names in the text
public record Sentence(String text, List<Atom> atoms, boolean decimalComma, Names names) {
  private static final Set<String> DECIMAL_COMMA =
      Set.of(
          "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "sv", "da", "no", "fi", "id");

  /// The sentences of a document, in order.
  public static List<Sentence> all(Document document, Names names) {
    boolean comma = DECIMAL_COMMA.contains(document.language().split("-", 2)[0]);
    List<Sentence> sentences = new ArrayList<>();
    for (Range range : document.sentences().ranges()) {
      List<Atom> atoms = Atoms.of(document.text(), document.tokens(), range);
      sentences.add(new Sentence(document.text(), atoms, comma, names));
    }
    return sentences;
  }

  /// How many atoms it has.
  public int size() {
    return atoms.size();
  }

  /// An atom, which must be there.
  public Atom at(int index) {
    return atoms.get(index);
  }

  /// The folded form of an atom; empty outside.
  public String folded(int index) {
    return has(index) ? atoms.get(index).folded() : "";
  }

  /// Whether an atom has this folded form.
  public boolean is(int index, String folded) {
    return has(index) && atoms.get(index).is(folded);
  }

  /// Whether an atom is digits.
  public boolean isNumber(int index) {
    return has(index) && atoms.get(index).isNumber();
  }

  /// Whether an atom is letters.
  public boolean isWord(int index) {
    return has(index) && atoms.get(index).isWord();
  }

  /// Whether an atom follows the one before it without white space.
  public boolean isGlued(int index) {
    return has(index) && atoms.get(index).glued();
  }

  /// Whether a hyphen ties the atoms on both sides of it.
  public boolean isTie(int index) {
    return is(index, "-") && isGlued(index) && isGlued(index + 1);
  }

  /// The index behind a hyphen that ties; the index itself where none stands there.
  public int afterTie(int index) {
    return isTie(index) ? index + 1 : index;
  }

  /// Whether an atom begins with a capital letter.
  public boolean isCapital(int index) {
    return has(index) && Character.isUpperCase(text.charAt(atoms.get(index).start()));
  }

  /// The words of atoms `[from, end)` as the text has them, on one line.
  public String words(int from, int end) {
    return text.substring(at(from).start(), at(end - 1).end()).replace('\n', ' ');
  }

  /// The index of the first atom that starts at a position of the text or after it.
  public int atomFrom(int position) {
    int low = 0;
    int high = atoms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (atoms.get(middle).start() < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private boolean has(int index) {
    return index >= 0 && index < atoms.size();
  }
}
