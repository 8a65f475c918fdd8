package io.wirewatch.bench.news;

import io.wirewatch.contracts.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What a desk follows: the words by which it is known, and who and where it is about.
///
/// @param words the most telling first
/// @param names of persons, bodies and places
record Beat(List<String> words, List<Name> names) {

  /// Somebody or something that has a name.
  record Name(String text, EntityType type) {}

  private static final int WORDS = 100;
  private static final int NAMES = 8;
  private static final int FIRST_TELLING = 1_000;
  private static final int LAST_TELLING = 50_000;
  private static final String[] BODIES = {
    "Ministry", "Bank", "Union", "Party", "Court", "Institute", "Airlines", "Group"
  };

  static Beat of(Vocabulary vocabulary, RandomGenerator random) {
    List<String> words = new ArrayList<>();
    while (words.size() < WORDS) {
      String word =
          vocabulary.between(FIRST_TELLING, Math.min(LAST_TELLING, vocabulary.size()), random);
      if (!words.contains(word)) words.add(word);
    }
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) names.add(name(random));
    return new Beat(List.copyOf(words), List.copyOf(names));
  }

  private static Name name(RandomGenerator random) {
    return switch (random.nextInt(3)) {
      case 0 ->
          new Name(
              Vocabulary.name(random, 1) + " " + accented(Vocabulary.name(random, 2), random),
              EntityType.PERSON);
      case 1 ->
          new Name(
              Vocabulary.name(random, 2) + " " + BODIES[random.nextInt(BODIES.length)],
              EntityType.ORGANIZATION);
      default -> new Name(accented(Vocabulary.name(random, 2), random), EntityType.LOCATION);
    };
  }

  /// One name in four has a letter that is not of ASCII.
  private static String accented(String name, RandomGenerator random) {
    return random.nextInt(4) > 0 ? name : name.replace('o', 'ö').replace('e', 'é');
  }
}
