package io.wirewatch.enrich.figure;

import java.util.List;

/// Tells an age from any other span of time by what follows the unit.
final class Age {
  private Age() {}

  /// The index after `old` or `of age` at an atom; the same index where neither stands there.
  static int end(List<Atom> atoms, int at) {
    int word = at < atoms.size() && atoms.get(at).is("-") ? at + 1 : at;
    if (word < atoms.size() && atoms.get(word).is("old")) {
      return word + 1;
    }
    boolean ofAge =
        word + 1 < atoms.size() && atoms.get(word).is("of") && atoms.get(word + 1).is("age");
    return ofAge ? word + 2 : at;
  }
}
