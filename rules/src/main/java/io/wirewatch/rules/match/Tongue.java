package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// What the words of articles in one language are to the words that rules ask for.
///
/// Only grows; read by many threads while one adds to it.
final class Tongue {
  /// The language of a text too short to tell.
  static final String UNKNOWN = "und";

  private final String language;
  private final Asked words = new Asked();
  private final Asked labelWords = new Asked();

  /// Words that are asked for: by form those that are found in just their form, the others by the
  /// keys of each stemming.
  private static final class Asked {
    private final Map<String, int[]> byForm = new ConcurrentHashMap<>();
    private volatile Stems[] byStem = {};

    private record Stems(Stemming stemming, Map<String, int[]> byKey) {}

    private Map<String, int[]> stems(Stemming stemming) {
      Stems[] before = byStem;
      for (Stems stems : before) {
        if (stems.stemming == stemming) return stems.byKey;
      }
      Stems added = new Stems(stemming, new ConcurrentHashMap<>());
      Stems[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = added;
      byStem = after;
      return added.byKey;
    }

    private void tell(String lower, String folded, IntConsumer symbols) {
      if (!byForm.isEmpty()) Tongue.tell(byForm.get(folded), symbols);
      for (Stems stems : byStem) {
        List<String> keys = stems.stemming.keys(lower);
        for (int i = 0; i < keys.size(); i++) Tongue.tell(stems.byKey.get(keys.get(i)), symbols);
      }
    }
  }

  /// @param language the articles' primary language subtag
  Tongue(String language) {
    this.language = language;
  }

  /// The language of a BCP 47 tag, in lower case: its primary subtag.
  static String primary(String tag) {
    if (isPrimary(tag)) return tag;
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return primary.isEmpty() ? UNKNOWN : primary;
  }

  private static boolean isPrimary(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') return false;
    }
    return tag.length() == 2 || tag.equals(UNKNOWN);
  }

  /// How the words of a rule are found in articles of a language.
  ///
  /// @param ruleLanguage what the rule says its words are in; empty when it does not
  /// @return null when they are found in just their form
  static @Nullable Stemming stemming(String ruleLanguage, String language) {
    boolean unknown = language.equals(UNKNOWN);
    if (ruleLanguage.isEmpty()) return Stemming.of(unknown ? "en" : language);
    return unknown || ruleLanguage.equals(language) ? Stemming.of(ruleLanguage) : null;
  }

  /// Enters a word that rules ask for.
  void add(Symbol symbol, int number) {
    switch (symbol.kind()) {
      case WORD -> add(words, symbol, number);
      case LABEL_WORD -> add(labelWords, symbol, number);
      case EXACT -> append(words.byForm, symbol.text(), number);
      case PREFIX,
          ENTITY,
          PERSON,
          ORGANIZATION,
          PLACE,
          SOURCE,
          KEYWORD,
          UNIT,
          FIGURE,
          CLAIM,
          LANGUAGE,
          STORY -> {}
    }
  }

  private void add(Asked to, Symbol word, int number) {
    Stemming stemming = stemming(word.language(), language);
    if (stemming == null) {
      append(to.byForm, Tokens.bare(word.text()), number);
      return;
    }
    Map<String, int[]> stems = to.stems(stemming);
    for (String key : stemming.askedKeys(word.text())) append(stems, key, number);
  }

  private static void append(Map<String, int[]> to, String key, int number) {
    int[] before = to.getOrDefault(key, Lexicon.NONE);
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = number;
    to.put(key, after);
  }

  /// Tells the words of rules that a word of a text is, some perhaps twice.
  void wordsOf(String lower, String folded, IntConsumer symbols) {
    words.tell(lower, folded, symbols);
  }

  /// Tells the words in rules that a word of what a figure counts or a speaker is called is, some
  /// perhaps twice.
  void labelWordsOf(String lower, String folded, IntConsumer symbols) {
    labelWords.tell(lower, folded, symbols);
  }

  private static void tell(int @Nullable [] numbers, IntConsumer symbols) {
    if (numbers == null) return;
    for (int number : numbers) symbols.accept(number);
  }
}
