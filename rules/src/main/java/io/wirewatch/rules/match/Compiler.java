package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Symbol.Kind;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes expressions down as programs, entering their symbols into a lexicon.
final class Compiler {
  private final Lexicon lexicon;
  private final String language;
  private final Program program = new Program();

  /// The symbols of words and names that were met before: rules ask for the same ones again and
  /// again.
  private final Map<Expression, int[]> known = new HashMap<>();

  /// @param language what the rules say their words are in; empty when they do not
  Compiler(Lexicon lexicon, String language) {
    this.lexicon = lexicon;
    this.language = language;
  }

  /// Writes an expression down. Throws [IllegalArgumentException] for a word, a name or a figure
  /// without a letter, which `rules.language` refuses to read.
  int[] compile(Expression expression) {
    program.clear();
    write(expression);
    return program.written();
  }

  private void write(Expression expression) {
    switch (expression) {
      case Term term -> phrase(List.of(term));
      case Expression.Phrase phrase -> phrase(phrase.terms());
      case Expression.AnyOf any -> node(Program.ANY, any.alternatives());
      case Expression.PlacedSet set -> write(set.meaning());
      case Expression.NamedSet set -> write(set.meaning());
      case Expression.Near near ->
          numbered(Program.NEAR, near.distance(), List.of(near.left(), near.right()));
      case Expression.Before before ->
          numbered(Program.BEFORE, before.distance(), List.of(before.first(), before.then()));
      case Expression.And and -> node(Program.AND, and.operands());
      case Expression.Or or -> node(Program.OR, or.operands());
      case Expression.Not not -> node(Program.NOT, List.of(not.operand()));
      case Expression.AtLeast some -> numbered(Program.AT_LEAST, some.least(), some.operands());
      case Expression.Times times ->
          numbered(Program.TIMES, times.least(), List.of(times.operand()));
      case Expression.Within within -> node(scope(within.scope()), List.of(within.operand()));
      case Expression.Names names ->
          program.leaf(Program.FIELD, known.computeIfAbsent(names, _ -> name(names))[0]);
      case Expression.From from -> field(Kind.SOURCE, folded(from.source()));
      case Expression.InLanguage in -> field(Kind.LANGUAGE, in.tag());
      case Expression.HasKeyword keyword -> field(Kind.KEYWORD, folded(keyword.term()));
      case Expression.InStory story -> field(Kind.STORY, story.id());
      case Expression.States states -> figure(states);
      case Expression.Attributed attributed -> claim(attributed);
    }
  }

  private static int scope(Expression.Scope scope) {
    return switch (scope) {
      case TITLE -> Program.TITLE;
      case LEAD -> Program.LEAD;
      case ADDED -> Program.ADDED;
    };
  }

  private static Kind entity(Expression.Kind kind) {
    return switch (kind) {
      case ANY -> Kind.ENTITY;
      case PERSON -> Kind.PERSON;
      case ORGANIZATION -> Kind.ORGANIZATION;
      case PLACE -> Kind.PLACE;
    };
  }

  private void node(int operation, List<? extends Expression> operands) {
    int node = program.begin(operation);
    for (int i = 0; i < operands.size(); i++) write(operands.get(i));
    program.end(node);
  }

  private void numbered(int operation, int number, List<? extends Expression> operands) {
    int node = program.begin(operation);
    program.add(number);
    for (int i = 0; i < operands.size(); i++) write(operands.get(i));
    program.end(node);
  }

  private void field(Kind kind, String text) {
    program.leaf(Program.FIELD, lexicon.number(new Symbol(kind, text)));
  }

  private static String folded(String name) {
    String folded = Tokens.foldedName(name);
    if (folded.isEmpty()) throw new IllegalArgumentException("no word in \"" + name + "\"");
    return folded;
  }

  private int[] name(Expression.Names names) {
    return new int[] {lexicon.number(new Symbol(entity(names.kind()), folded(names.name())))};
  }

  private void phrase(List<Term> terms) {
    int[] first = words(terms.getFirst());
    if (terms.size() == 1 && first.length == 1) {
      program.leaf(Program.WORD, first[0]);
      return;
    }
    int node = program.begin(Program.PHRASE);
    for (int i = 0; i < terms.size(); i++) {
      for (int symbol : words(terms.get(i))) program.add(symbol);
    }
    program.end(node);
  }

  private int[] words(Term term) {
    int[] symbols = known.get(term);
    if (symbols == null) {
      symbols = symbols(term);
      known.put(term, symbols);
    }
    return symbols;
  }

  private int[] symbols(Term term) {
    Tokens words = Tokens.of(written(term));
    if (words.count() == 0) {
      throw new IllegalArgumentException("no word in \"" + written(term) + "\"");
    }
    int[] symbols = new int[words.count()];
    for (int i = 0; i < symbols.length; i++) symbols[i] = lexicon.number(symbol(term, words, i));
    return symbols;
  }

  /// Of a prefix that is cut into several words all but the last are in full.
  private Symbol symbol(Term term, Tokens words, int at) {
    boolean last = at == words.count() - 1;
    return switch (term) {
      case Expression.Word _ -> new Symbol(Kind.WORD, language, words.lower(at));
      case Expression.Exact _ -> new Symbol(Kind.EXACT, words.folded(at));
      case Expression.Prefix _ -> new Symbol(last ? Kind.PREFIX : Kind.EXACT, words.folded(at));
    };
  }

  static String written(Term term) {
    return switch (term) {
      case Expression.Word word -> word.text();
      case Expression.Exact exact -> exact.text();
      case Expression.Prefix prefix -> prefix.stem();
    };
  }

  private void figure(Expression.States states) {
    int node = program.begin(Program.FIGURE);
    program.add(states.counted().map(this::unit).orElse(-1));
    program.add(
        states.bound().map(bound -> Evaluation.RELATIONS.indexOf(bound.relation())).orElse(-1));
    long value = Double.doubleToLongBits(states.bound().map(Expression.Bound::value).orElse(0.0));
    program.add((int) (value >>> 32));
    program.add((int) value);
    states.counted().ifPresent(counted -> labelWords(Tokens.of(counted.words())));
    program.end(node);
  }

  private void claim(Expression.Attributed attributed) {
    lexicon.askForClaims();
    String speaker = attributed.speaker();
    Tokens words = Tokens.of(speaker);
    int node = program.begin(Program.CLAIM);
    program.add(Fields.MANNERS.indexOf(attributed.manner()));
    program.add(lexicon.number(new Symbol(Kind.ENTITY, folded(speaker))));
    program.add(words.count());
    labelWords(words);
    attributed.said().ifPresent(this::write);
    program.end(node);
  }

  private int unit(Expression.Counted counted) {
    return lexicon.number(new Symbol(Kind.UNIT, folded(counted.words())));
  }

  private void labelWords(Tokens words) {
    for (int i = 0; i < words.count(); i++) {
      program.add(lexicon.number(new Symbol(Kind.LABEL_WORD, language, words.lower(i))));
    }
  }
}
