package io.wirewatch.rules.match;

import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.archive.Distances;
import io.wirewatch.contracts.archive.Terms;
import io.wirewatch.rules.match.Symbol.Kind;
import io.wirewatch.rules.text.Tokens;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells by the outline of an article whether any rule of an index could match it: where it says
/// no, none does. What a term is to the rules is worked out once a file. For one thread.
public final class Sieve {
  private final Lexicon lexicon;
  private final Frequencies frequencies;
  private final Snapshot rules;
  private final Shortlist shortlist;

  /// What articles with figures may have: an outline does not say which figures they are.
  private final int[] ofFigures;

  private final Map<Tongue, Meanings> words = new HashMap<>();
  private Meanings names = new Meanings();
  private @Nullable Terms terms;
  private final long[] present;
  private int[] symbols = new int[64];
  private int count;
  private int[] numbers = new int[1024];

  /// What terms are to the rules, by their numbers; null where it is not known yet.
  private static final class Meanings {
    private int[] @Nullable [] symbols = new int[1024][];

    private void makeRoom(int terms) {
      if (symbols.length < terms) symbols = Arrays.copyOf(symbols, terms * 2);
    }
  }

  Sieve(Lineage lineage, Snapshot rules) {
    this.lexicon = lineage.lexicon();
    this.frequencies = lineage.frequencies();
    this.rules = rules;
    this.shortlist = new Shortlist(lineage.programs());
    this.present = new long[(rules.symbols() >> 6) + 1];
    this.ofFigures = IntStream.range(0, rules.symbols()).filter(this::isOfFigures).toArray();
  }

  private boolean isOfFigures(int symbol) {
    return switch (lexicon.symbol(symbol).kind()) {
      case FIGURE, FIGURE_WORD, UNIT -> true;
      case WORD,
          EXACT,
          PREFIX,
          ENTITY,
          PERSON,
          ORGANIZATION,
          PLACE,
          SOURCE,
          KEYWORD,
          LANGUAGE,
          STORY ->
          false;
    };
  }

  /// Whether a rule could match the article of an outline.
  ///
  /// @param file the terms of the file that the outline is of
  public boolean couldMatch(Outline outline, Terms file) {
    clear();
    if (file != terms) {
      terms = file;
      words.clear();
      names = new Meanings();
    }
    String language = Tongue.primary(outline.getLanguage());
    mark(Lexicon.ALWAYS);
    whole(Kind.LANGUAGE, language);
    whole(Kind.STORY, outline.getStory());
    if (outline.getFigures()) mark(ofFigures);
    words(outline.getWords(), lexicon.tongue(language), file);
    names(outline.getNames(), file);
    frequencies.count(symbols, count);
    return shortlist.find(rules, present, symbols, count) > 0;
  }

  private void words(ByteBuffer distances, Tongue tongue, Terms file) {
    Meanings meanings = words.computeIfAbsent(tongue, _ -> new Meanings());
    meanings.makeRoom(file.words());
    numbers = Distances.read(distances, numbers);
    int all = Distances.count(distances);
    for (int i = 0; i < all; i++) {
      int number = numbers[i];
      int[] meaning = meanings.symbols[number];
      if (meaning == null) {
        meaning = lexicon.wordsOf(file.word(number), tongue);
        meanings.symbols[number] = meaning;
      }
      mark(meaning);
    }
  }

  private void names(ByteBuffer distances, Terms file) {
    names.makeRoom(file.names());
    numbers = Distances.read(distances, numbers);
    int all = Distances.count(distances);
    for (int i = 0; i < all; i++) {
      int number = numbers[i];
      int[] meaning = names.symbols[number];
      if (meaning == null) {
        meaning = named(file.name(number));
        names.symbols[number] = meaning;
      }
      mark(meaning);
    }
  }

  /// What a name is to the rules, whatever it is the name of.
  private int[] named(String name) {
    char[] characters = name.toCharArray();
    if (!lexicon.nameFilter().mayHave(characters, characters.length)) return Lexicon.NONE;
    int[] kinds = lexicon.namesOf(Tokens.foldedName(name));
    return kinds == null ? Lexicon.NONE : Arrays.stream(kinds).filter(s -> s > 0).toArray();
  }

  private void whole(Kind kind, String text) {
    int symbol = lexicon.find(kind, text);
    if (symbol >= 0) mark(symbol);
  }

  private void mark(int[] meaning) {
    for (int symbol : meaning) mark(symbol);
  }

  private void mark(int symbol) {
    if (symbol >= rules.symbols()) return;
    long bit = 1L << symbol;
    if ((present[symbol >> 6] & bit) != 0) return;
    present[symbol >> 6] |= bit;
    if (count == symbols.length) symbols = Arrays.copyOf(symbols, count * 2);
    symbols[count++] = symbol;
  }

  private void clear() {
    for (int i = 0; i < count; i++) present[symbols[i] >> 6] = 0;
    count = 0;
  }
}
