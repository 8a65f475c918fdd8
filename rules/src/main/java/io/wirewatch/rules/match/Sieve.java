package io.wirewatch.rules.match;

import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.archive.Distances;
import io.wirewatch.contracts.archive.Terms;
import io.wirewatch.rules.match.Symbol.Kind;
import io.wirewatch.rules.text.Tokens;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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

  /// What any article may have: an outline does not say who speaks in it. A rule that asks for a
  /// figure by the words of what it counts asks for a figure too.
  private final int[] ofClaims;

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

    private int[] of(int number, IntFunction<int[]> meaning) {
      if (number >= symbols.length) symbols = Arrays.copyOf(symbols, number * 2);
      int[] known = symbols[number];
      if (known != null) return known;
      int[] found = meaning.apply(number);
      symbols[number] = found;
      return found;
    }
  }

  Sieve(Lineage lineage, Snapshot rules) {
    this.lexicon = lineage.lexicon();
    this.frequencies = lineage.frequencies();
    this.rules = rules;
    this.shortlist = new Shortlist(lineage.programs());
    this.present = new long[(rules.symbols() >> 6) + 1];
    this.ofFigures = symbolsOf(EnumSet.of(Kind.FIGURE, Kind.UNIT));
    this.ofClaims = symbolsOf(EnumSet.of(Kind.CLAIM, Kind.LABEL_WORD));
  }

  private int[] symbolsOf(Set<Kind> kinds) {
    return IntStream.range(0, rules.symbols())
        .filter(symbol -> kinds.contains(lexicon.symbol(symbol).kind()))
        .toArray();
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
    whole(lexicon.language(language));
    whole(lexicon.story(outline.getStory()));
    if (outline.getFigures()) mark(ofFigures);
    mark(ofClaims);
    Tongue tongue = lexicon.tongue(language);
    Meanings ofWords = words.computeIfAbsent(tongue, _ -> new Meanings());
    read(outline.getWords(), ofWords, word -> lexicon.wordsOf(file.word(word), tongue));
    read(outline.getNames(), names, name -> named(file.name(name)));
    frequencies.count(symbols, count);
    return shortlist.find(rules, present, symbols, count) > 0;
  }

  private void read(ByteBuffer distances, Meanings meanings, IntFunction<int[]> meaning) {
    numbers = Distances.read(distances, numbers);
    int all = Distances.count(distances);
    for (int i = 0; i < all; i++) mark(meanings.of(numbers[i], meaning));
  }

  /// What a name is to the rules, whatever it is the name of.
  private int[] named(String name) {
    char[] characters = name.toCharArray();
    if (!lexicon.nameFilter().mayHave(characters, characters.length)) return Lexicon.NONE;
    int[] kinds = lexicon.namesOf(Tokens.foldedName(name));
    return kinds == null ? Lexicon.NONE : Arrays.stream(kinds).filter(s -> s > 0).toArray();
  }

  private void whole(int symbol) {
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
