package io.wirewatch.enrich.name;

import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the numbers in a name in digits: First and 1st, Forty-Four and 44, VIII and 8.
///
/// A name that says another number is another body, however alike the rest is.
final class Numbers {
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Pattern ROMAN = Pattern.compile("x{0,2}(?:ix|iv|v?i{0,3})");
  private static final Map<String, Integer> WORDS = words();
  private static final int ONE_HUNDRED = 100;
  private static final int TEN = 10;

  private Numbers() {}

  /// The words of a name with its numbers in digits.
  static List<String> inDigits(List<String> words) {
    List<String> written = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int tens = WORDS.getOrDefault(words.get(at), 0);
      int ones = at + 1 < words.size() ? WORDS.getOrDefault(words.get(at + 1), 0) : 0;
      boolean composed = tens >= 2 * TEN && tens < ONE_HUNDRED && ones > 0 && ones < TEN;
      written.add(composed ? String.valueOf(tens + ones) : digits(words.get(at)));
      at += composed ? 2 : 1;
    }
    return written;
  }

  /// The numbers among words that are in digits, sorted as text: names tell them in any order.
  static List<String> of(List<String> words) {
    return words.stream().filter(word -> Character.isDigit(word.charAt(0))).sorted().toList();
  }

  private static String digits(String word) {
    Integer number = WORDS.get(word);
    if (number != null) {
      return number.toString();
    }
    Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      return ordinal.group(1);
    }
    return word.length() > 1 && ROMAN.matcher(word).matches() ? String.valueOf(roman(word)) : word;
  }

  private static int roman(String word) {
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      int value = value(word.charAt(i));
      boolean less = i + 1 < word.length() && value < value(word.charAt(i + 1));
      sum += less ? -value : value;
    }
    return sum;
  }

  private static int value(char letter) {
    return switch (letter) {
      case 'i' -> 1;
      case 'v' -> 5;
      default -> TEN;
    };
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : WordList.lines(Numbers.class, "numbers.txt")) {
      String[] cells = line.split(" ", -1);
      for (int i = 1; i < cells.length; i++) {
        words.put(cells[i], Integer.valueOf(cells[0]));
      }
    }
    return Map.copyOf(words);
  }
}
