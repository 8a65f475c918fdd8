package io.wirewatch.enrich.figure;

import java.util.List;

/// A sentence cut into atoms. Every question about a place outside it is answered as for none.
///
/// @param decimalComma whether its language writes 1.500,5 rather than 1,500.5
/// @param names the names in the text
record Sentence(String text, List<Atom> atoms, boolean decimalComma, Names names) {
  int size() {
    return atoms.size();
  }

  Atom at(int index) {
    return atoms.get(index);
  }

  /// The folded form of an atom; empty outside.
  String folded(int index) {
    return has(index) ? atoms.get(index).folded() : "";
  }

  boolean is(int index, String folded) {
    return has(index) && atoms.get(index).is(folded);
  }

  boolean isNumber(int index) {
    return has(index) && atoms.get(index).isNumber();
  }

  boolean isWord(int index) {
    return has(index) && atoms.get(index).isWord();
  }

  /// Whether an atom follows the one before it without white space.
  boolean isGlued(int index) {
    return has(index) && atoms.get(index).glued();
  }

  /// Whether a hyphen ties the atoms on both sides of it.
  boolean isTie(int index) {
    return is(index, "-") && isGlued(index) && isGlued(index + 1);
  }

  /// The index behind a hyphen that ties; the index itself where none stands there.
  int afterTie(int index) {
    return isTie(index) ? index + 1 : index;
  }

  boolean isCapital(int index) {
    return has(index) && Character.isUpperCase(text.charAt(atoms.get(index).start()));
  }

  /// The words of atoms `[from, end)` as the text has them, on one line.
  String words(int from, int end) {
    return text.substring(at(from).start(), at(end - 1).end()).replace('\n', ' ');
  }

  /// The index of the first atom that starts at a position of the text or after it.
  int atomFrom(int position) {
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
