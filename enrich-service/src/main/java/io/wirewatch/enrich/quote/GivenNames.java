package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.text.Fold;
import java.util.HashMap;
import java.util.Map;

/// The given names that tell whether somebody is "he" or "she".
final class GivenNames {
  private final Map<String, String> pronouns = new HashMap<>();

  /// Reads the list that ships with the project.
  GivenNames() {
    for (String line : WordList.lines(GivenNames.class, "given-names.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String name : cells[1].split(" ", -1)) pronouns.put(name, cells[0]);
    }
  }

  /// Whether a pronoun may stand for somebody of a name; true where the name does not tell.
  boolean mayBe(String name, String pronoun) {
    boolean told = pronoun.equals("he") || pronoun.equals("she");
    if (!told) return true;
    int end = name.indexOf(' ');
    String given = Fold.of(end < 0 ? name : name.substring(0, end));
    return pronouns.getOrDefault(given, pronoun).equals(pronoun);
  }
}
