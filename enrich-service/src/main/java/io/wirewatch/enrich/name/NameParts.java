package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name cut into its parts: small Latin letters, without titles, particles and legal forms.
///
/// @param parts in the order of the name, a family name set before a comma moved to the end; never
///   empty unless the name has no letter
/// @param form the legal form of a company, by one spelling for all; empty for none
record NameParts(List<String> parts, String form) {
  private static final Set<String> TITLES = set("titles.txt");
  private static final Set<String> PARTICLES = set("particles.txt");
  private static final Map<String, String> FORMS = forms();
  private static final Set<String> FORM_STARTS = formStarts();
  private static final String APOSTROPHES = "'’`ʼʿʾ\"“”";
  private static final Pattern STOPS = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");
  private static final int LONGEST_FORM = 5;

  NameParts {
    parts = List.copyOf(parts);
  }

  static NameParts of(String name, EntityType type) {
    String plain = withoutApostrophes(Latin.of(name));
    plain = plain.indexOf('.') < 0 ? plain : STOPS.matcher(plain).replaceAll("$1");
    int comma = plain.indexOf(',');
    boolean turned = type == EntityType.PERSON && comma > 0;
    String ordered = turned ? plain.substring(comma + 1) + " " + plain.substring(0, comma) : plain;
    List<String> words = words(ordered.replace("&", " and "));
    if (type != EntityType.ORGANIZATION) {
      words = strip(strip(words, TITLES), PARTICLES);
    }
    return withoutForm(words);
  }

  private static String withoutApostrophes(String name) {
    StringBuilder kept = null;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (APOSTROPHES.indexOf(c) >= 0) {
        kept = kept == null ? new StringBuilder(name.length()).append(name, 0, i) : kept;
      } else if (kept != null) {
        kept.append(c);
      }
    }
    return kept == null ? name : kept.toString();
  }

  /// The runs of letters and numbers.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = -1;
    for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
      if (isInWord(name.codePointAt(at))) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(name.substring(start, at));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(name.substring(start));
    }
    return words;
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /// Takes the legal form away wherever it stands, unless nothing else would be left.
  private static NameParts withoutForm(List<String> words) {
    List<String> kept = new ArrayList<>();
    String form = "";
    int at = 0;
    while (at < words.size()) {
      int length = formAt(words, at);
      if (length > 0) {
        form = FORMS.getOrDefault(String.join(" ", words.subList(at, at + length)), "");
        at += length;
      } else {
        kept.add(words.get(at));
        at++;
      }
    }
    return kept.isEmpty() ? new NameParts(words, "") : new NameParts(kept, form);
  }

  private static int formAt(List<String> words, int at) {
    if (!FORM_STARTS.contains(words.get(at))) {
      return 0;
    }
    for (int length = Math.min(LONGEST_FORM, words.size() - at); length > 0; length--) {
      if (FORMS.containsKey(String.join(" ", words.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String> strip(List<String> words, Set<String> closed) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(closed::contains);
    return kept.isEmpty() ? words : kept;
  }

  private static Set<String> set(String list) {
    return Set.copyOf(WordList.lines(NameParts.class, list));
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (String line : WordList.lines(NameParts.class, "legal-forms.txt")) {
      List<String> spellings = List.of(line.split("\\|", -1));
      spellings.forEach(spelling -> forms.put(spelling, spellings.getFirst()));
    }
    return Map.copyOf(forms);
  }

  private static Set<String> formStarts() {
    return FORMS.keySet().stream()
        .map(form -> form.split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
