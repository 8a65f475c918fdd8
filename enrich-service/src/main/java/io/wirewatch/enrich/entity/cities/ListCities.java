package io.wirewatch.enrich.entity.cities;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.Gazetteer;
import io.wirewatch.enrich.entity.tag.WordClass;
import io.wirewatch.enrich.entity.tag.WordClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Makes the lists of cities: `ListCities CITIES.PBF CITIES.TSV TOWN.TXT`.
///
/// The first list holds the large ones as entities, the largest first, without those that another
/// list has; the second the words of smaller ones, which only hint that a place is meant.
public final class ListCities {
  /// So large that the city is meant, if its name is no person's.
  private static final long SURE = 1_000_000;

  private static final int LINE = 100;
  private static final Pattern WORD = Pattern.compile("[a-z']{3,}");
  private static final Pattern SEVERAL = Pattern.compile("[ -]");

  private final WordClasses classes = WordClasses.bundled();

  private ListCities() {}

  /// Reads the cities and writes both lists.
  ///
  /// @throws IOException where one cannot be read or written
  public static void main(String[] arguments) throws IOException {
    List<City> cities = PackedCities.read(Files.readAllBytes(Path.of(arguments[0])));
    ListCities lists = new ListCities();
    write(arguments[1], lists.entities(cities, Gazetteer.namesWithoutCities(EntityType.LOCATION)));
    write(arguments[2], towns(cities));
  }

  private List<String> entities(List<City> cities, Set<String> listed) {
    Set<String> seen = new HashSet<>(listed);
    List<String> lines = new ArrayList<>();
    lines.add("# Large cities, from GeoNames (CC BY 4.0), made by ListCities: do not edit");
    cities.stream()
        .filter(City::isLarge)
        .sorted(Comparator.comparingLong(City::population).reversed())
        .filter(city -> city.folded().length() > 2 && seen.add(city.folded()))
        .forEach(city -> lines.add("LOCATION\t-\t" + doubt(city) + city.printed()));
    return lines;
  }

  /// A mark before a single word, unless the city is among the largest and no person is called so.
  private String doubt(City city) {
    boolean several = SEVERAL.matcher(city.name()).find();
    return several || (city.population() >= SURE && !isOfPeople(city)) ? "" : "?";
  }

  private boolean isOfPeople(City city) {
    return classes.has(city.printed(), WordClass.FIRST_NAME)
        || classes.has(city.printed(), WordClass.SURNAME);
  }

  private static List<String> towns(List<City> cities) {
    Set<String> words = new TreeSet<>();
    for (City city : cities) {
      if (city.isTown() && WORD.matcher(city.folded()).matches()) {
        words.add(city.folded());
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Towns of one word, from GeoNames (CC BY 4.0), made by ListCities: do not edit");
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() + word.length() >= LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void write(String file, List<String> lines) throws IOException {
    Files.writeString(Path.of(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
