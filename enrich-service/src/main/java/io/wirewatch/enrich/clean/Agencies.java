package io.wirewatch.enrich.clean;

import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the news agency whose text an article says it is.
///
/// A credit stands in a dateline (`SEOUL (AFP) -`), at the very end (`- AFP`), or in a sentence on
/// where the text is from. A picture's credit is none.
final class Agencies {
  private static final int DATELINE = 80;
  private static final int FOOT = 160;

  private final Map<String, Credit> credits = new LinkedHashMap<>();

  /// How one agency is credited. Nearly every line names none of its spellings, and to look for
  /// these costs a hundredth of the expression.
  private record Credit(List<String> spellings, Pattern pattern) {
    boolean in(String line) {
      return spellings.stream().anyMatch(line::contains) && pattern.matcher(line).find();
    }
  }

  /// Reads the list; each line is the agency's name and its spellings, parted by bars.
  Agencies() {
    for (String line : WordList.lines(Agencies.class, "agencies.txt")) {
      List<String> names = List.of(line.split("\\s*\\|\\s*"));
      String any = String.join("|", names.stream().map(Pattern::quote).toList());
      credits.put(names.getFirst(), new Credit(names, Pattern.compile(credit("(?:" + any + ")"))));
    }
  }

  private static String credit(String agency) {
    String dateline =
        "^[^.!?]{0,60}\\(" + agency + "(?: [^)]{0,20})?\\)\\s*[-–—:]?|^" + agency + "\\s*[-–—:]\\s";
    String foot =
        "(?:[-–—/(\\[]\\s*|(?:source|credit|from)\\s?:?\\s+)"
            + agency
            + "[)\\].]*$|^"
            + agency
            + "\\.?$";
    String said =
        "(?i:syndicated|supplied by|provided by|published by|inputs? from|edited by)[^.]{0,80}\\b"
            + agency
            + "\\b";
    return dateline + "|" + foot + "|" + said;
  }

  /// The agency credited by the first or last paragraphs or by a line on the text's source.
  ///
  /// @param paragraphs of the article, and the credit lines dropped from it
  Optional<String> credited(List<String> paragraphs, List<String> creditLines) {
    List<String> lines = new ArrayList<>(creditLines);
    paragraphs.stream().limit(2).map(Agencies::head).forEach(lines::add);
    paragraphs.stream()
        .skip(Math.max(0, paragraphs.size() - 2))
        .map(Agencies::foot)
        .forEach(lines::add);
    return credits.entrySet().stream()
        .filter(credit -> lines.stream().anyMatch(credit.getValue()::in))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String head(String paragraph) {
    return paragraph.substring(0, Math.min(paragraph.length(), DATELINE));
  }

  private static String foot(String paragraph) {
    return paragraph.length() <= FOOT ? paragraph : paragraph.substring(paragraph.length() - FOOT);
  }
}
