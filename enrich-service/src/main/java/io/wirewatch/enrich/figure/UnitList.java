package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names and signs of units, and where they may stand.
final class UnitList {
  private static final int LONGEST_NAME = 4;

  private final Map<String, Unit> after = new HashMap<>();
  private final Map<String, Unit> before = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  /// Reads the list that ships with the project.
  UnitList() {
    for (String line : WordList.lines(UnitList.class, "units.tsv")) {
      String[] cells = line.split("\t", -1);
      double factor = cells.length > 3 ? Double.parseDouble(cells[3]) : 1;
      Unit unit = new Unit(cells[0], Unit.Kind.valueOf(cells[1]), factor);
      codes.add(unit.code());
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
  @Nullable Found from(Sentence s, int first) {
    int start = s.is(first, "-") ? first + 1 : first;
    for (int length = LONGEST_NAME; length > 0; length--) {
      if (start + length <= s.size()) {
        Unit unit = after.get(join(s, start, start + length));
        if (unit != null) {
          return new Found(unit, start, start + length);
        }
      }
    }
    return null;
  }

  /// The longest sign or code that ends before an atom; null where none does. A letter counts with
  /// the sign that it is set tight to, not the article in "a $5 bill"; "c $" is Canadian usage.
  @Nullable Found upTo(Sentence s, int end) {
    for (int length = LONGEST_NAME - 1; length > 0; length--) {
      if (length <= end) {
        Unit unit = before.get(join(s, end - length, end));
        if (unit != null && (length == 1 || isOneSign(s, end - length))) {
          return new Found(unit, end - length, end);
        }
      }
    }
    return null;
  }

  private static boolean isOneSign(Sentence s, int first) {
    return s.folded(first).length() > 1 || s.is(first, "c") || s.isGlued(first + 1);
  }

  /// Whether a unit has this code.
  boolean has(String code) {
    return codes.contains(code);
  }

  private static String join(Sentence s, int from, int to) {
    if (to == from + 1) {
      return s.folded(from);
    }
    StringBuilder name = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean power = at > from && s.isGlued(at) && s.isNumber(at);
      name.append(name.isEmpty() || power ? "" : " ").append(s.folded(at));
    }
    return name.toString();
  }
}
