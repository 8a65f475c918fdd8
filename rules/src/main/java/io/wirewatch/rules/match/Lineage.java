package io.wirewatch.rules.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What an index and all that are made from it by changing rules have in common: numbers of symbols
/// and of rules, which once given stay, the rules' programs, how often symbols were found, and the
/// readings that threads take turns with.
final class Lineage {
  private static final int READINGS = 64;

  private final int steps;
  private final Verdict verdict;
  private final Lexicon lexicon = new Lexicon();
  private final Frequencies frequencies;
  private final Programs programs = new Programs();
  private volatile boolean troubled;
  private final Map<String, Integer> ordinals = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<Matcher> idle = new AtomicReferenceArray<>(READINGS);

  /// @param steps how many steps a rule may take at one article
  Lineage(int steps, Verdict verdict) {
    this(steps, verdict, null);
  }

  private Lineage(int steps, Verdict verdict, @Nullable Frequencies before) {
    this.steps = steps;
    this.verdict = verdict;
    this.frequencies = new Frequencies(lexicon, before);
  }

  /// An empty one that knows what this one has learnt.
  Lineage successor() {
    return new Lineage(steps, verdict, frequencies);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Frequencies frequencies() {
    return frequencies;
  }

  Programs programs() {
    return programs;
  }

  /// Whether any rule failed at an article.
  boolean isTroubled() {
    return troubled;
  }

  void hasTrouble() {
    if (!troubled) troubled = true;
  }

  /// The number of the rule with an id.
  int ordinal(String id) {
    return ordinals.computeIfAbsent(id, _ -> next.getAndIncrement());
  }

  /// The number of the rule with an id; negative if there never was one.
  int knownOrdinal(String id) {
    return ordinals.getOrDefault(id, -1);
  }

  /// All numbers are below it.
  int ordinals() {
    return next.get();
  }

  /// A matcher that nobody else uses, to be given back.
  Matcher take() {
    Matcher matcher = idle.getAndSet(place(), null);
    return matcher != null ? matcher : new Matcher(this, steps, verdict);
  }

  void giveBack(Matcher matcher) {
    idle.set(place(), matcher);
  }

  private static int place() {
    return (int) Thread.currentThread().threadId() & (READINGS - 1);
  }
}
