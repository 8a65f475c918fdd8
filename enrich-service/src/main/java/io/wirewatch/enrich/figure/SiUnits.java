package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.article.WordList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The units of the SI by the codes of those that texts have.
final class SiUnits {
  private final Map<String, SiUnit> byCode = new HashMap<>();

  /// Reads the list that ships with the project.
  SiUnits() {
    for (String line : WordList.lines(SiUnits.class, "si-units.tsv")) {
      String[] cells = line.split("\t", -1);
      double zero = cells.length > 3 ? Double.parseDouble(cells[3]) : 0;
      byCode.put(cells[0], new SiUnit(cells[1], Double.parseDouble(cells[2]), zero));
    }
  }

  /// How a unit is turned into that of the SI; null for money, shares and counts.
  @Nullable SiUnit of(String code) {
    return byCode.get(code);
  }
}
