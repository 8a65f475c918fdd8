package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A name cut into its parts: small Latin letters, without titles, particles and legal forms.
///
/// @param parts in the order of the name, a family name set before a comma moved to the end; never
///   empty unless the name has no letter
/// @param form the legal form of a company, by one spelling for all; empty for none
record NameParts(List<String> parts, String form) {
  private static final Set<String> TITLES = set("titles.txt");
  private static final Set<String> PARTICLES = set("particles.txt");
  private static final Map<String, String> FORMS = forms();
  private static final Pattern APOSTROPHES = Pattern.compile("['’`ʼʿʾ\"“”]");
  private static final Pattern STOPS = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_FORM = 5;

  NameParts {
    parts = List.copyOf(parts);
  }

  static NameParts of(String name, EntityType type) {
    String plain = APOSTROPHES.matcher(Latin.of(name)).replaceAll("");
    plain = STOPS.matcher(plain).replaceAll("$1");
    int comma = plain.indexOf(',');
    boolean turned = type == EntityType.PERSON && comma > 0;
    String ordered = turned ? plain.substring(comma + 1) + " " + plain.substring(0, comma) : plain;
    List<String> words = new ArrayList<>();
    for (String word : NOT_LETTERS.split(ordered.replace("&", " and "), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (type != EntityType.ORGANIZATION) {
      words = strip(strip(words, TITLES), PARTICLES);
    }
    return withoutForm(words);
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
    for (int length = Math.min(LONGEST_FORM, words.size() - at); length > 0; length--) {
      if (FORMS.containsKey(String.join(" ", words.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String> strip(List<String> words, Set<String> closed) {
    List<String> kept = words.stream().filter(word -> !closed.contains(word)).toList();
    return kept.isEmpty() ? words : kept;
  }

  /// All parts without a space.
  String joined() {
    return String.join("", parts);
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
}
