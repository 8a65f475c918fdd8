package io.wirewatch.enrich.entity.cities;

import io.wirewatch.enrich.text.Fold;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// A city, town or part of one.
///
/// @param name as GeoNames spells it
/// @param country its ISO 3166 code
/// @param feature GeoNames' code of what it is: PPLC a capital, PPLX a part of a city
/// @param population 0 where none is known
record City(String name, String country, String feature, long population) {
  /// Where English-language news comes from, its smaller cities too.
  private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

  private static final Set<String> OFTEN_ENGLISH = Set.of("IN", "PH", "ZA", "PK", "NG", "KE");
  private static final Set<String> NO_CITY = Set.of("PPLX", "PPLQ", "PPLL");

  /// Macrons, dots and cedillas as scholars write Arabic and Indian names, and no newspaper does.
  private static final Pattern SCHOLARLY =
      Pattern.compile("[\u0304\u0323\u0331]|[HDTZShdtzs]\u0327");

  private static final Set<String> WITH_SUCH_LETTERS = Set.of("LV", "LT", "VN", "TR", "RO", "AZ");
  private static final Pattern MARKS = Pattern.compile("\\p{M}|’");
  private static final Pattern GLOTTAL = Pattern.compile("[‘ʻʿ]");

  /// Whether news names it often enough to list it.
  boolean isLarge() {
    if (feature.equals("PPLC")) {
      return true;
    }
    long least = ENGLISH.contains(country) ? 60_000 : country.equals("CN") ? 600_000 : 250_000;
    return population >= least && !NO_CITY.contains(feature);
  }

  /// Whether it is known beyond its surroundings.
  boolean isTown() {
    long least =
        ENGLISH.contains(country) ? 4_000 : OFTEN_ENGLISH.contains(country) ? 15_000 : 40_000;
    return population >= least && !NO_CITY.contains(feature);
  }

  /// The name as a newspaper spells it.
  String printed() {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    boolean scholarly = SCHOLARLY.matcher(apart).find() && !WITH_SUCH_LETTERS.contains(country);
    String plain = scholarly ? MARKS.matcher(apart).replaceAll("") : name;
    String printed = GLOTTAL.matcher(plain).replaceAll("").replace('’', '\'');
    return Normalizer.normalize(printed, Normalizer.Form.NFC);
  }

  /// The name for comparison.
  String folded() {
    return Fold.of(printed());
  }
}
