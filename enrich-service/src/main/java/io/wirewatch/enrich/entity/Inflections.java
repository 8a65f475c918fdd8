package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.entity.Inflection.Affix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the languages do to names, read from a list.
final class Inflections {
  private final Map<String, Inflection> byLanguage = new HashMap<>();

  /// Reads the list that ships with the project.
  Inflections() {
    Map<String, List<Affix>> affixes = new HashMap<>();
    for (String line : WordList.lines(Inflections.class, "inflections.tsv")) {
      String[] cells = line.split("\t", -1);
      String listed = cells.length > 3 ? cells[3] : "";
      Affix affix = Affix.of(cells[1].equals("after"), cells[2], listed);
      affixes.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(affix);
    }
    affixes.forEach((language, of) -> byLanguage.put(language, new Inflection(of)));
  }

  /// That of a language.
  ///
  /// @param language a BCP 47 tag
  Inflection of(String language) {
    return byLanguage.getOrDefault(language.split("-", 2)[0], Inflection.NONE);
  }
}
