package io.wirewatch.enrich.date;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that dates are made of, in the language of an article.
final class DateWords {
  private static final int LATEST_DAY = 31;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;
  private static final int YEAR_DIGITS = 4;

  private final boolean english;
  private final Map<String, Opening> openings = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  /// @param language of two or three letters
  DateWords(String language) {
    this.english = language.equals("en");
    months.putAll(Calendar.months(language));
    months.keySet().forEach(name -> openings.put(name, Opening.MONTH));
    for (String line : WordList.lines(DateWords.class, "date-words.tsv")) {
      String[] cells = line.split("\t", -1);
      read(cells[0], cells[1].split(" ", -1));
    }
    if (!english) openings.values().removeIf(opening -> opening != Opening.MONTH);
  }

  private void read(String list, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (list.equals("number")) numbers.put(words[i], i + 1);
      lists.computeIfAbsent(list, _ -> new HashSet<>()).add(words[i]);
      switch (list) {
        case "number", "weekday", "day", "beside", "ordinal" ->
            openings.putIfAbsent(words[i], Opening.valueOf(list.toUpperCase(Locale.ROOT)));
        default -> {}
      }
    }
    if (list.equals("number")) numbers.put("a", 1);
    if (list.equals("number")) numbers.put("an", 1);
  }

  boolean isEnglish() {
    return english;
  }

  /// What an atom can open a date as; null for nothing.
  @Nullable Opening opening(Sentence s, int at) {
    return openings.get(s.folded(at));
  }

  /// Whether an atom is a word of a list.
  boolean isIn(String list, String folded) {
    Set<String> words = lists.get(list);
    return words != null && words.contains(folded);
  }

  /// The month that an atom names; null for none. English months begin with a capital letter.
  @Nullable Month month(Sentence s, int at) {
    return english && !s.isCapital(at) ? null : months.get(s.folded(at));
  }

  /// The weekday that an atom names with a capital letter; null for none.
  static @Nullable DayOfWeek weekday(Sentence s, int at) {
    if (!s.isCapital(at) || !s.folded(at).endsWith("day")) return null;
    return Calendar.weekday(s.folded(at)).orElse(null);
  }

  /// The number of an atom in digits or, up to twelve, as a word; -1 for none.
  int number(Sentence s, int at) {
    return s.isNumber(at) ? digits(s.folded(at)) : numbers.getOrDefault(s.folded(at), -1);
  }

  /// The day of a month that digits are; -1 for none.
  static int day(Sentence s, int at) {
    String folded = s.isNumber(at) ? withoutStop(s.folded(at)) : "";
    int value = folded.length() <= 2 ? digits(folded) : -1;
    return value >= 1 && value <= LATEST_DAY ? value : -1;
  }

  /// German ordinals end in a full stop.
  private static String withoutStop(String folded) {
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /// The year that four digits are; -1 for none.
  static int year(Sentence s, int at) {
    int value = s.isNumber(at) && s.folded(at).length() == YEAR_DIGITS ? digits(s.folded(at)) : -1;
    return value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1;
  }

  /// The value of at most four plain digits; -1 for anything else.
  static int digits(String folded) {
    int value = folded.isEmpty() || folded.length() > YEAR_DIGITS ? -1 : 0;
    for (int i = 0; i < folded.length() && value >= 0; i++) {
      char c = folded.charAt(i);
      value = c >= '0' && c <= '9' ? 10 * value + (c - '0') : -1;
    }
    return value;
  }
}
