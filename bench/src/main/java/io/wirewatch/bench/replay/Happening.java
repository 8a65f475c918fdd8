package io.wirewatch.bench.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/// An event with its names, its numbers and what was said: all who report it have these in common.
final class Happening {
  static final int MANNERS = 3;

  private static final int ASIDES = 3;

  private final Words words;
  private final Kinds kinds;
  private final List<List<String>> facts;
  private final Map<String, String> slots = new HashMap<>();

  Happening(Words words, Kinds kinds, RandomGenerator random) {
    this.words = words;
    this.kinds = kinds;
    this.facts = Words.any(kinds.events(), random);
    names(random);
    numbers(random);
    slots.put("said", words.fill(Words.any(kinds.sayings(), random), slots, random));
  }

  private void names(RandomGenerator random) {
    slots.put("place", words.name(random));
    slots.put("town", words.name(random));
    slots.put("person", person(random));
    slots.put("other", person(random));
    slots.put("body", "the " + words.name(random) + " " + words.any("body", random));
  }

  private String person(RandomGenerator random) {
    return words.any("first", random) + " " + words.name(random);
  }

  private void numbers(RandomGenerator random) {
    slots.put("a", String.valueOf(5 + random.nextInt(90)));
    slots.put("b", "%,d".formatted(1_000 + random.nextInt(40_000)));
    slots.put("c", String.valueOf(100 + random.nextInt(900)));
    slots.put("d", String.valueOf(11 + random.nextInt(300)));
    slots.put("e", "%,d".formatted(2_000 + random.nextInt(90_000)));
    slots.put("f", String.valueOf(12 + random.nextInt(700)));
  }

  /// A headline in somebody's own words.
  String headline(RandomGenerator random) {
    String first = Words.any(facts.getFirst(), random);
    String told = words.fill(first, slots, random);
    return String.join(" ", List.of(told.split(" ")).subList(0, 9));
  }

  /// A report in a manner, from 0, of so many of the facts in their order, with sentences that tell
  /// nothing between them. The words that are nobody's are drawn from `random`.
  List<String> report(int manner, int told, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) order.add(i);
    Collections.shuffle(order, random);
    List<Integer> chosen =
        order.subList(0, Math.min(told, order.size())).stream().sorted().toList();
    List<String> sentences = new ArrayList<>();
    for (int fact : chosen) sentences.add(sentence(facts.get(fact).get(manner), random));
    for (int i = 0; i < ASIDES; i++) {
      int place = 1 + random.nextInt(sentences.size());
      sentences.add(place, sentence(Words.any(kinds.asides(), random), random));
    }
    return sentences;
  }

  /// A sentence that tells nothing.
  String aside(RandomGenerator random) {
    return sentence(Words.any(kinds.asides(), random), random);
  }

  private String sentence(String pattern, RandomGenerator random) {
    String told = words.fill(pattern, slots, random);
    return Character.toUpperCase(told.charAt(0)) + told.substring(1) + ".";
  }
}
