package io.wirewatch.contracts.claim;

import io.wirewatch.contracts.article.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words for what is counted and for what became of people.
final class Things {
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, String> fates = new HashMap<>();
  private final Map<String, String> stops = new HashMap<>();

  /// Reads the list that ships with the project.
  Things() {
    Map<String, Map<String, String>> kinds =
        Map.of("people", people, "thing", things, "fate", fates, "stop", stops);
    for (String line : WordList.lines(Things.class, "things.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      Map<String, String> kind = kinds.get(cells.getFirst());
      if (kind == null) throw new IllegalStateException("no kind of thing: " + line);
      for (String word : cells.getLast().split(" ", -1)) kind.put(word, cells.get(1));
    }
  }

  /// The name of people, where a word means them; null else.
  @Nullable String people(String word) {
    return people.get(word);
  }

  /// The name of a thing that goes by several words; null where the word means none of them.
  @Nullable String thing(String word) {
    return things.get(word);
  }

  /// What became of people, where a word says so; null else.
  @Nullable String fate(String word) {
    return fates.get(word);
  }

  /// Whether a clause ends before the word.
  boolean ends(String word) {
    return word.equals(",") || stops.containsKey(word);
  }
}
