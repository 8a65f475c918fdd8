package io.wirewatch.enrich.date;

import io.wirewatch.enrich.text.Fold;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of months, weekdays and zones in the languages of the pages, as the JDK's copy of CLDR
/// has them; folded.
public final class Calendar {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "sv", "da", "nb", "fi",
          "cs", "ro", "id", "hu", "el");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final int SHORTEST = 3;
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  // Where letters stand for several zones the one of the most articles is meant: IST is India's.
  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          zone("utc", "Z"),
          zone("gmt", "Z"),
          zone("z", "Z"),
          zone("est", "-05:00"),
          zone("edt", "-04:00"),
          zone("cst", "-06:00"),
          zone("cdt", "-05:00"),
          zone("mst", "-07:00"),
          zone("mdt", "-06:00"),
          zone("pst", "-08:00"),
          zone("pdt", "-07:00"),
          zone("bst", "+01:00"),
          zone("cet", "+01:00"),
          zone("cest", "+02:00"),
          zone("mez", "+01:00"),
          zone("mesz", "+02:00"),
          zone("eet", "+02:00"),
          zone("eest", "+03:00"),
          zone("msk", "+03:00"),
          zone("ist", "+05:30"),
          zone("pkt", "+05:00"),
          zone("wib", "+07:00"),
          zone("sgt", "+08:00"),
          zone("hkt", "+08:00"),
          zone("kst", "+09:00"),
          zone("jst", "+09:00"),
          zone("aest", "+10:00"),
          zone("aedt", "+11:00"),
          zone("nzst", "+12:00"),
          zone("nzdt", "+13:00"));

  private Calendar() {}

  /// The month that a folded name without full stops is of, in any of the languages.
  public static Optional<Month> month(String folded) {
    return Optional.ofNullable(MONTHS.get(folded));
  }

  /// The weekday that a folded name without full stops is of, in any of the languages.
  public static Optional<DayOfWeek> weekday(String folded) {
    return Optional.ofNullable(WEEKDAYS.get(folded));
  }

  /// The zone that folded letters stand for.
  public static Optional<ZoneOffset> zone(String folded) {
    return Optional.ofNullable(ZONES.get(folded));
  }

  /// The months by their folded names in one language, the short ones too in English; none where
  /// the language is not among those known.
  static Map<String, Month> months(String language) {
    if (!LANGUAGES.contains(language)) return Map.of();
    Map<String, Month> names = new HashMap<>();
    add(names, language, language.equals("en") ? STYLES : STYLES.subList(0, 2));
    if (language.equals("en")) names.put("sept", Month.SEPTEMBER);
    return Map.copyOf(names);
  }

  private static Map<String, Month> months() {
    Map<String, Month> names = new HashMap<>();
    LANGUAGES.forEach(language -> add(names, language, STYLES));
    names.put("sept", Month.SEPTEMBER);
    return Map.copyOf(names);
  }

  private static void add(Map<String, Month> names, String language, List<TextStyle> styles) {
    for (TextStyle style : styles) {
      for (Month month : Month.values()) {
        add(names, month.getDisplayName(style, Locale.of(language)), month);
      }
    }
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> names = new HashMap<>();
    for (String language : LANGUAGES) {
      for (TextStyle style : STYLES) {
        for (DayOfWeek day : DayOfWeek.values()) {
          add(names, day.getDisplayName(style, Locale.of(language)), day);
        }
      }
    }
    names.put("tues", DayOfWeek.TUESDAY);
    names.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(names);
  }

  // Names of languages earlier in the list are kept: "mar" is March, and no Tuesday.
  private static <T> void add(Map<String, T> names, String name, T value) {
    String folded = Fold.of(name).replace(".", "");
    if (folded.length() >= SHORTEST && Character.isLetter(folded.charAt(0))) {
      names.putIfAbsent(folded, value);
    }
  }

  private static Map.Entry<String, ZoneOffset> zone(String name, String offset) {
    return Map.entry(name, ZoneOffset.of(offset));
  }
}
