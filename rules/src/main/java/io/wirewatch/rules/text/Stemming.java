package io.wirewatch.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Says which forms are one word in a language: the one place where words are made comparable.
///
/// A word has keys, and a word that a rule asks for is found in a text where the two share one.
/// Most have two keys: the stem without its diacritics, and the stem of the word without its
/// diacritics. The order matters: a stemmer knows `-ções` and not `-coes`, so that stemming comes
/// first (_sanção_, _sanções_); but text in capitals and hurried people leave the diacritics out,
/// and then both are compared without them (_sancoes_ finds _sanções_).
///
/// Stemmers: English is [English]; Ukrainian is [Ukrainian]; Hangul, in whatever language the text
/// is said to be, is [Korean]; most others are those of Snowball, which Lucene generates to Java.
/// Words of a language without a stemmer are compared as they are, without diacritics.
///
/// Safe to share among threads.
public final class Stemming {
  private static final Stemming NONE = new Stemming("", word -> word);

  /// Of the languages that were asked for and have a stemmer: to link all takes a twentieth of a
  /// second.
  private static final Map<String, Stemming> MADE = new ConcurrentHashMap<>();

  /// Takes the inflections off one word.
  @FunctionalInterface
  interface Stemmer {
    /// The stem.
    ///
    /// @param lower a word in lower case, with or without its diacritics
    String stem(String lower);
  }

  private final String language;
  private final Stemmer stemmer;

  Stemming(String language, Stemmer stemmer) {
    this.language = language;
    this.stemmer = stemmer;
  }

  /// The stemming of a language; for one that has none, that of [#none()].
  ///
  /// @param language a primary language subtag in lower case
  public static Stemming of(String language) {
    Stemming made = MADE.computeIfAbsent(language, Stemming::make);
    return made == null ? NONE : made;
  }

  private static @Nullable Stemming make(String language) {
    Stemmer stemmer = Stemmers.find(language);
    return stemmer == null ? null : new Stemming(language, stemmer);
  }

  /// Words as they are, Korean ones apart.
  public static Stemming none() {
    return NONE;
  }

  /// The language's tag; empty for [#none()].
  public String language() {
    return language;
  }

  /// The keys of a word in a text, one or more.
  ///
  /// @param lower in lower case with its diacritics: [Tokens#lower]
  public List<String> keys(String lower) {
    if (Folding.isAscii(lower)) return List.of(stemmer.stem(lower));
    return Korean.isHangul(lower) ? Korean.keys(Folding.bare(lower)) : bothKeys(lower);
  }

  /// The keys by which a word that a rule asks for is found, one or more.
  ///
  /// @param lower in lower case with its diacritics: [Tokens#lower]
  public List<String> askedKeys(String lower) {
    if (Korean.isHangul(lower)) return Korean.askedKeys(Folding.bare(lower));
    return bothKeys(lower);
  }

  private List<String> bothKeys(String lower) {
    String bare = Folding.bare(lower);
    String bareStem = Folding.bare(stemmer.stem(bare));
    if (bare.equals(lower)) return List.of(bareStem);
    String stem = Folding.bare(stemmer.stem(lower));
    return stem.equals(bareStem) ? List.of(stem) : List.of(stem, bareStem);
  }

  /// Whether a word that a rule asks for is found where `word` stands.
  ///
  /// @param asked in lower case with its diacritics
  /// @param word in lower case with its diacritics
  public boolean finds(String asked, String word) {
    return !Collections.disjoint(new ArrayList<>(askedKeys(asked)), keys(word));
  }
}
