package io.wirewatch.enrich.entity;

import com.ibm.icu.util.ULocale;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Countries in many languages, and the places, bodies, people and things that news names most.
public final class Gazetteer {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "sv", "no", "da", "ar",
          "ko");

  private static final List<String> LISTS =
      List.of(
          "gazetteer.tsv",
          "places.tsv",
          "bodies.tsv",
          "agencies.tsv",
          "media.tsv",
          "companies.tsv",
          "sport.tsv",
          "universities.tsv",
          "people.tsv",
          "events.tsv",
          "vessels.tsv",
          "weapons.tsv",
          "works.tsv");

  private static final String CITIES = "cities.tsv";

  private final Set<String> commonWords =
      Set.copyOf(WordList.lines(Gazetteer.class, "common-words.txt"));
  private final NameTree names = new NameTree();
  private final Map<String, GazetteerEntry> byId = new HashMap<>();

  /// Reads the lists that ship with the project.
  public Gazetteer() {
    this(List.of());
  }

  /// The same with entities of a desk's own, which go first: of two entities that bear one name the
  /// first is meant.
  Gazetteer(List<ListedEntity> own) {
    own.forEach(this::add);
    for (String line : WordList.lines(Gazetteer.class, "countries.tsv")) {
      country(line.split("\t", -1));
    }
    for (String list : lists()) {
      add(list);
    }
  }

  /// The names of the lists that ship.
  static List<String> lists() {
    return Stream.concat(LISTS.stream(), Stream.of(CITIES)).toList();
  }

  /// The folded names of a type in all lists but that of cities.
  public static Set<String> namesWithoutCities(EntityType type) {
    Set<String> names = new HashSet<>();
    for (String list : LISTS) {
      for (String line : WordList.lines(Gazetteer.class, list)) {
        ListedEntity entity = ListedEntity.read(line);
        if (entity.type() == type) {
          entity.names().forEach(name -> names.add(Fold.of(name.text())));
        }
      }
    }
    return names;
  }

  private void add(String list) {
    for (String line : WordList.lines(Gazetteer.class, list)) {
      add(ListedEntity.read(line));
    }
  }

  private void add(ListedEntity entity) {
    GazetteerEntry entry = entity.entry();
    entity.names().forEach(name -> add(name, entry));
  }

  private void country(String[] cells) {
    String code = cells[0];
    String[] further = cells.length > 2 ? cells[2].split("\\|", -1) : new String[0];
    String display = ULocale.getDisplayCountry("und-" + code, "en");
    String name = code.equals("KP") || code.equals("KR") ? further[0] : display;
    GazetteerEntry entry = new GazetteerEntry(cells[1], EntityType.LOCATION, name);
    for (String spelling : further) {
      add(ListedName.sure(spelling), entry);
    }
    for (String language : LANGUAGES) {
      String spelling = ULocale.getDisplayCountry("und-" + code, language);
      if (!commonWords.contains(spelling)) {
        add(ListedName.sure(spelling), entry);
      }
    }
  }

  private void add(ListedName name, GazetteerEntry entry) {
    names.add(name, entry);
    byId.putIfAbsent(entry.id(), entry);
  }

  /// The entries that are named, in order, of several that begin at one word the longest.
  ///
  /// @param inflection what the language of the words does to names
  List<NameTree.Found> in(List<Word> words, Inflection inflection) {
    List<NameTree.Found> all = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      NameTree.Found found = names.at(words, at, inflection);
      if (found != null) {
        all.add(found);
      }
      at += found == null ? 1 : found.words();
    }
    return all;
  }

  /// Of each word of an English sentence what it is of a name in these lists.
  public Label[] labels(List<Word> words) {
    return labels(words.size(), in(words, Inflection.NONE));
  }

  /// The same for what was found among so many words.
  static Label[] labels(int words, List<NameTree.Found> found) {
    Label[] labels = new Label[words];
    Arrays.fill(labels, Label.OUTSIDE);
    for (NameTree.Found name : found) {
      for (int word = name.first(); word < name.first() + name.words(); word++) {
        labels[word] = name.label(word);
      }
    }
    return labels;
  }

  /// The entry with an id; null where there is none.
  @Nullable GazetteerEntry withId(String id) {
    return byId.get(id);
  }
}
