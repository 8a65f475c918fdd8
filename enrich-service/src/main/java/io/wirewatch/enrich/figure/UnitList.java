package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names and signs of units, and where they may stand.
final class UnitList {
  private static final int LONGEST_NAME = 4;

  private final Map<String, Unit> after = new HashMap<>();
  private final Map<String, Unit> before = new HashMap<>();

  /// Reads the list that ships with the project.
  UnitList() {
    for (String line : WordList.lines(UnitList.class, "units.tsv")) {
      String[] cells = line.split("\t", -1);
      Unit unit = new Unit(cells[0], Unit.Kind.valueOf(cells[1]));
      for (String name : cells[2].split("\\|", -1)) {
        boolean both = name.startsWith("^");
        String plain = both ? name.substring(1) : name;
        after.putIfAbsent(plain, unit);
        if (both) {
          before.putIfAbsent(plain, unit);
        }
      }
    }
  }

  /// A unit and the atoms `[first, end)` that name it.
  record Found(Unit unit, int first, int end) {}

  /// The longest unit named at an atom or, past a hyphen, after it; null where none is.
  @Nullable Found from(List<Atom> atoms, int first) {
    int start = first + 1 < atoms.size() && atoms.get(first).is("-") ? first + 1 : first;
    for (int length = LONGEST_NAME; length > 0; length--) {
      if (start + length <= atoms.size()) {
        Unit unit = after.get(join(atoms, start, start + length));
        if (unit != null) {
          return new Found(unit, start, start + length);
        }
      }
    }
    return null;
  }

  /// The longest sign or code that ends before an atom; null where none does.
  @Nullable Found upTo(List<Atom> atoms, int end) {
    for (int length = LONGEST_NAME - 1; length > 0; length--) {
      if (length <= end) {
        Unit unit = before.get(join(atoms, end - length, end));
        if (unit != null) {
          return new Found(unit, end - length, end);
        }
      }
    }
    return null;
  }

  /// The unit of a name that stands alone; null for none.
  @Nullable Unit named(String name) {
    return after.get(name);
  }

  private static String join(List<Atom> atoms, int from, int to) {
    if (to == from + 1) {
      return atoms.get(from).folded();
    }
    StringBuilder name = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean power = at > from && atoms.get(at).glued() && atoms.get(at).isNumber();
      name.append(name.isEmpty() || power ? "" : " ").append(atoms.get(at).folded());
    }
    return name.toString();
  }
}
