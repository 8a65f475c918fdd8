package io.wirewatch.enrich.text;

import io.wirewatch.contracts.article.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The abbreviations after which a sentence goes on.
///
/// The lists are resources, one a language, `abbreviations-en.txt` for example; a language without
/// a list has the English one, whose titles most newsrooms use.
final class Abbreviations {
  private static final Set<String> LISTED = Set.of("en", "de", "fr", "es");
  private static final Set<String> OPENERS =
      Set.copyOf(WordList.lines(Abbreviations.class, "sentence-openers.txt"));

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations of(String language) {
    String base = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return switch (LISTED.contains(base) ? base : "en") {
      case "de" -> German.LIST;
      case "fr" -> French.LIST;
      case "es" -> Spanish.LIST;
      default -> English.LIST;
    };
  }

  /// Whether a sentence goes on past a full stop: after a listed abbreviation or an initial, and
  /// after letters parted by full stops (`U.S.`) unless the next word is one that opens sentences.
  ///
  /// @param before what stands before the full stop
  /// @param after what stands after it and the white space
  boolean goOn(String before, String after) {
    int start = before.length();
    while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
      start--;
    }
    String last = before.substring(start).replaceFirst("^[(\\[\"“‘']+", "");
    if (last.indexOf('.') > 0 && last.length() <= 5) {
      return !OPENERS.contains(firstWord(after));
    }
    return isInitial(last) || words.contains(last.toLowerCase(Locale.ROOT));
  }

  private static String firstWord(String after) {
    int end = 0;
    while (end < after.length() && Character.isLetter(after.charAt(end))) {
      end++;
    }
    return after.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private static Abbreviations read(String language) {
    List<String> lines = WordList.lines(Abbreviations.class, "abbreviations-" + language + ".txt");
    return new Abbreviations(new HashSet<>(lines));
  }

  private static final class English {
    static final Abbreviations LIST = read("en");
  }

  private static final class German {
    static final Abbreviations LIST = read("de");
  }

  private static final class French {
    static final Abbreviations LIST = read("fr");
  }

  private static final class Spanish {
    static final Abbreviations LIST = read("es");
  }
}
