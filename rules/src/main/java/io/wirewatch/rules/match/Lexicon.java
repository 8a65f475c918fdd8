package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Symbol.Kind;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The symbols that some rule asks for, each under a number, and what articles' words are of them.
///
/// Only grows. One thread at a time enters symbols, any number read meanwhile; who reads sees at
/// least all symbols below the [#size()] that was read before.
final class Lexicon {
  /// No symbols.
  static final int[] NONE = {};

  /// What every article has.
  static final int ALWAYS = 0;

  /// That an article has a figure.
  static final int ANY_FIGURE = 1;

  /// That an article has somebody say something.
  static final int ANY_CLAIM = 2;

  private static final String NO_OTHER = "";

  private final Map<Symbol, Integer> numbers = new ConcurrentHashMap<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Prefixes prefixes = new Prefixes();
  private final Map<String, int[]> names = new ConcurrentHashMap<>();
  private final Map<String, Integer> languages = new ConcurrentHashMap<>();
  private final Map<String, Integer> stories = new ConcurrentHashMap<>();
  private final NameFilter nameFilter = new NameFilter();
  private final Map<String, Tongue> tongues = new ConcurrentHashMap<>();
  private final Set<String> ruleLanguages = ConcurrentHashMap.newKeySet();
  private volatile boolean asksForFigures;
  private volatile boolean asksForClaims;
  private volatile int size;

  Lexicon() {
    enter(new Symbol(Kind.LANGUAGE, ""));
    enter(new Symbol(Kind.FIGURE, ""));
    enter(new Symbol(Kind.CLAIM, ""));
  }

  /// The symbol's number, which it is given if it has none.
  int number(Symbol symbol) {
    Integer known = numbers.get(symbol);
    return known != null ? known : enter(symbol);
  }

  private synchronized int enter(Symbol symbol) {
    Integer known = numbers.get(symbol);
    if (known != null) return known;
    int number = symbols.size();
    numbers.put(symbol, number);
    symbols.add(symbol);
    file(symbol, number);
    size = number + 1;
    return number;
  }

  private void file(Symbol symbol, int number) {
    if (!symbol.language().isEmpty()) ruleLanguages.add(symbol.language());
    switch (symbol.kind()) {
      case WORD, EXACT, LABEL_WORD ->
          tongues.values().forEach(tongue -> tongue.add(symbol, number));
      case PREFIX -> prefixes.add(symbol.text(), number);
      case ENTITY, PERSON, ORGANIZATION, PLACE, SOURCE, KEYWORD, UNIT -> {
        if (symbol.kind() == Kind.UNIT) asksForFigures = true;
        int[] kinds = names.getOrDefault(symbol.text(), new int[Kind.values().length]).clone();
        kinds[symbol.kind().place()] = number;
        if (names.put(symbol.text(), kinds) == null) nameFilter.add(symbol.text());
      }
      case LANGUAGE -> languages.put(symbol.text(), number);
      case STORY -> stories.put(symbol.text(), number);
      case FIGURE, CLAIM -> {}
    }
  }

  /// How many symbols there are; the numbers are below it.
  int size() {
    return size;
  }

  /// The symbol under a number.
  synchronized Symbol symbol(int number) {
    return symbols.get(number);
  }

  /// Notes that a rule asks who says something; before its words are entered.
  void askForClaims() {
    asksForClaims = true;
  }

  /// Whether any rule asks who says something.
  boolean asksForClaims() {
    return asksForClaims;
  }

  /// Whether any rule asks what figures count.
  boolean asksForFigures() {
    return asksForFigures;
  }

  /// What words are in articles of a language.
  ///
  /// @param language a primary language subtag in lower case
  Tongue tongue(String language) {
    boolean known =
        language.equals(Tongue.UNKNOWN)
            || Stemming.of(language) != Stemming.none()
            || ruleLanguages.contains(language);
    String tag = known ? language : NO_OTHER;
    Tongue tongue = tongues.get(tag);
    return tongue != null ? tongue : learn(tag);
  }

  private synchronized Tongue learn(String tag) {
    Tongue known = tongues.get(tag);
    if (known != null) return known;
    Tongue tongue = new Tongue(tag);
    for (int i = 0; i < symbols.size(); i++) tongue.add(symbols.get(i), i);
    tongues.put(tag, tongue);
    return tongue;
  }

  /// The number of a language, a primary subtag in lower case; negative when no rule asks for it.
  int language(String tag) {
    return languages.getOrDefault(tag, -1);
  }

  /// The number of a story; negative when no rule asks for it.
  int story(String id) {
    return stories.getOrDefault(id, -1);
  }

  /// The number of a symbol; negative when no rule asks for it.
  int known(Symbol symbol) {
    return numbers.getOrDefault(symbol, -1);
  }

  /// The symbols that a word in a text is.
  int[] wordsOf(String lower, Tongue tongue) {
    Gathered gathered = new Gathered();
    String folded = Tokens.bare(lower);
    tongue.wordsOf(lower, folded, gathered);
    prefixes.tell(folded, gathered);
    return gathered.distinct();
  }

  /// The symbols that a word in what a figure counts or a speaker is called is.
  int[] labelWordsOf(String lower, Tongue tongue) {
    Gathered gathered = new Gathered();
    tongue.labelWordsOf(lower, Tokens.bare(lower), gathered);
    return gathered.distinct();
  }

  /// The symbols that a whole name is, by kind ([Kind#place]), 0 for none; null when no rule asks
  /// for it.
  int @Nullable [] namesOf(String folded) {
    return names.get(folded);
  }

  /// Tells names that no rule asks for.
  NameFilter nameFilter() {
    return nameFilter;
  }

  /// Numbers as they come.
  private static final class Gathered implements IntConsumer {
    private int[] numbers = NONE;
    private int count;

    @Override
    public void accept(int number) {
      for (int i = 0; i < count; i++) {
        if (numbers[i] == number) return;
      }
      if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2 + 4);
      numbers[count++] = number;
    }

    private int[] distinct() {
      return count == 0 ? NONE : Arrays.copyOf(numbers, count);
    }
  }
}
