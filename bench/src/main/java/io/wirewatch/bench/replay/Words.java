package io.wirewatch.bench.replay;

import io.wirewatch.contracts.article.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of words, and sentences with places for them.
final class Words {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]{1,12})}");

  private final Map<String, List<String>> lists = new HashMap<>();

  private Words() {}

  /// The lists that lie beside this class.
  static Words listed() {
    Words words = new Words();
    for (String line : WordList.lines(Words.class, "words.txt")) {
      List<String> all = List.of(line.split(" "));
      words.lists.put(all.getFirst(), all.subList(1, all.size()));
    }
    return words;
  }

  /// Any word of a list.
  String any(String list, RandomGenerator random) {
    return any(Objects.requireNonNull(lists.get(list), list), random);
  }

  /// A name that is of no language: of a place, or of a family.
  String name(RandomGenerator random) {
    return any("start", random) + any("mid", random) + any("end", random);
  }

  /// Fills the places of a sentence: with what is given for them, else each with any word of the
  /// list that it names.
  String fill(String sentence, Map<String, String> given, RandomGenerator random) {
    Matcher slots = SLOT.matcher(sentence);
    return slots.replaceAll(slot -> {
      String name = slot.group(1);
      String word = given.get(name);
      return Matcher.quoteReplacement(word == null ? any(name, random) : word);
    });
  }

  static <T> T any(List<T> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }
}
