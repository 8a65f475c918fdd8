package io.wirewatch.enrich.entity;

import com.ibm.icu.util.ULocale;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.name.NameKey;
import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Countries in many languages, and the cities, bodies and people that world news names most.
final class Gazetteer {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "sv", "no", "da", "ar",
          "ko");

  private final Set<String> commonWords =
      Set.copyOf(WordList.lines(Gazetteer.class, "common-words.txt"));
  private final NameTree names = new NameTree();
  private final Map<String, GazetteerEntry> byId = new HashMap<>();

  /// Reads the lists that ship with the project.
  Gazetteer() {
    for (String line : WordList.lines(Gazetteer.class, "countries.tsv")) {
      country(line.split("\t", -1));
    }
    for (String line : WordList.lines(Gazetteer.class, "gazetteer.tsv")) {
      String[] cells = line.split("\t", -1);
      EntityType type = EntityType.valueOf(cells[0]);
      String id = cells[1].equals("-") ? NameKey.of(cells[2], type) : cells[1];
      GazetteerEntry entry = new GazetteerEntry(id, type, cells[2]);
      add(cells[2], entry);
      addAll(cells.length > 3 ? cells[3] : "", entry);
    }
  }

  private void country(String[] cells) {
    String code = cells[0];
    String[] further = cells.length > 2 ? cells[2].split("\\|", -1) : new String[0];
    String display = ULocale.getDisplayCountry("und-" + code, "en");
    String name = code.equals("KP") || code.equals("KR") ? further[0] : display;
    GazetteerEntry entry = new GazetteerEntry(cells[1], EntityType.LOCATION, name);
    for (String spelling : further) {
      add(spelling, entry);
    }
    for (String language : LANGUAGES) {
      String spelling = ULocale.getDisplayCountry("und-" + code, language);
      if (!commonWords.contains(spelling)) {
        add(spelling, entry);
      }
    }
  }

  private void addAll(String names, GazetteerEntry entry) {
    for (String name : names.split("\\|", -1)) {
      if (!name.isEmpty()) {
        add(name, entry);
      }
    }
  }

  private void add(String name, GazetteerEntry entry) {
    names.add(name, entry);
    byId.putIfAbsent(entry.id(), entry);
  }

  /// The entry with the longest name that starts at a word; null where none does.
  ///
  /// @param inflection what the language of the words does to names
  NameTree.@Nullable Found at(List<Word> words, int first, Inflection inflection) {
    return names.at(words, first, inflection);
  }

  /// The entry with an id; null where there is none.
  @Nullable GazetteerEntry withId(String id) {
    return byId.get(id);
  }
}
