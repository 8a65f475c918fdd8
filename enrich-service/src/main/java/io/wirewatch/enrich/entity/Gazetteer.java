package io.wirewatch.enrich.entity;

import com.ibm.icu.util.ULocale;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.name.NameKey;
import io.wirewatch.enrich.text.Tokens;
import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Countries in many languages, and the cities, bodies and people that world news names most.
final class Gazetteer {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "sv", "no", "da");
  private static final int LONGEST_NAME = 6;
  private static final int SHORT_NAME = 4;

  private final Map<String, Known> byWords = new HashMap<>();
  // By the first word of a name, how many words the longest such name has.
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, GazetteerEntry> byId = new HashMap<>();

  /// An entry under one of its names, and whether the name is written in capitals only.
  private record Known(GazetteerEntry entry, boolean capitals) {}

  /// An entry found at some words.
  ///
  /// @param words how many words its name has
  record Found(GazetteerEntry entry, int words) {}

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
      add(ULocale.getDisplayCountry("und-" + code, language), entry);
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
    boolean capitals = name.length() <= SHORT_NAME && name.equals(name.toUpperCase(Locale.ROOT));
    Tokens tokens = Tokens.of(name);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      words.append(i == 0 ? "" : " ").append(tokens.folded(i));
    }
    byWords.putIfAbsent(words.toString(), new Known(entry, capitals));
    if (tokens.size() > 0) {
      longest.merge(tokens.folded(0), tokens.size(), Math::max);
    }
    byId.putIfAbsent(entry.id(), entry);
  }

  /// The entry with the longest name that starts at a word; null where none does.
  @Nullable Found at(List<Word> words, int first) {
    int most = words.get(first).capitalised() ? longest(words.get(first)) : 0;
    if (most == 0) {
      return null;
    }
    Found found = null;
    StringBuilder name = new StringBuilder();
    for (int at = first; at < Math.min(words.size(), first + most); at++) {
      name.append(at == first ? "" : " ").append(words.get(at).folded());
      Known known = byWords.get(name.toString());
      if (known != null && (!known.capitals() || capitals(words, first, at))) {
        found = new Found(known.entry(), at - first + 1);
      }
    }
    return found;
  }

  private int longest(Word first) {
    return Math.min(LONGEST_NAME, longest.getOrDefault(first.folded(), 0));
  }

  /// The entry with an id; null where there is none.
  @Nullable GazetteerEntry withId(String id) {
    return byId.get(id);
  }

  private static boolean capitals(List<Word> words, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.get(i).form().chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }
}
