package io.wirewatch.rules.match;

import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.article.Saying;
import io.wirewatch.rules.model.Expression.Bound;
import io.wirewatch.rules.model.Expression.Relation;
import java.util.List;
import java.util.Optional;

/// Whether programs hold in the article of a reading; allocates nothing once it has grown.
///
/// Each step (a node, a word looked at, a pair of words compared) is counted, and whoever needs
/// more than the limit is stopped: a count and not a time, so that the same rule fails at the same
/// article on every machine.
final class Evaluation {
  /// How relations are numbered in programs.
  static final List<Relation> RELATIONS = List.of(Relation.values());

  private final Reading reading;
  private final Steps steps;
  private final Positions positions;

  /// @param limit how many steps a rule may take at one article
  Evaluation(Reading reading, int limit) {
    this.reading = reading;
    this.steps = new Steps(limit);
    this.positions = new Positions(reading, steps);
  }

  /// Whether a program holds in the article. Throws [CostExceeded].
  boolean holds(int[] program) {
    return holds(program, 0);
  }

  /// Whether the program that starts at a place holds in the article. Throws [CostExceeded].
  boolean holds(int[] row, int start) {
    begin();
    return holds(row, start, 0, reading.words().count());
  }

  /// Where the clauses of its programs stand; takes its steps.
  Positions positions() {
    return positions;
  }

  /// Starts counting steps anew.
  void begin() {
    steps.begin();
    positions.begin();
  }

  /// Whether a node holds in the words `[from, to)`.
  boolean holds(int[] program, int at, int from, int to) {
    steps.take(1);
    int operands = Program.operands(program, at);
    return switch (Program.operation(program[at])) {
      case Program.WORD, Program.PHRASE, Program.ANY -> stands(program, at, from, to);
      case Program.NEAR -> near(program, at, from, to) || reverse(program, at, from, to);
      case Program.BEFORE -> near(program, at, from, to);
      case Program.AND -> all(program, at, from, to);
      case Program.OR -> count(program, at, from, to, 1) >= 1;
      case Program.AT_LEAST -> count(program, at, from, to, program[at + 1]) >= program[at + 1];
      case Program.NOT -> !holds(program, operands, from, to);
      case Program.TIMES -> positions.count(program, operands, from, to) >= program[at + 1];
      case Program.TITLE -> holds(program, operands, 0, reading.titleEnd());
      case Program.LEAD ->
          holds(program, operands, reading.titleEnd(), reading.words().endOfLead());
      case Program.ADDED -> holdsInNew(program, operands);
      case Program.FIELD -> reading.has(Program.symbol(program[at]));
      case Program.FIGURE -> states(program, at);
      case Program.CLAIM -> claims(program, at);
      default -> throw new IllegalStateException("no operation at " + at);
    };
  }

  private boolean holdsInNew(int[] program, int operand) {
    Additions additions = reading.additions();
    boolean holds = false;
    for (int i = 0; i < additions.size() && !holds; i++) {
      holds = holds(program, operand, additions.from(i), additions.to(i));
    }
    return holds;
  }

  /// Operands that ask for positions wait until all others hold.
  private boolean all(int[] program, int at, int from, int to) {
    int end = at + Program.size(program[at]);
    boolean waiting = false;
    for (int i = at + 1; i < end; i += Program.size(program[i])) {
      if (Program.asksForPositions(program[i])) waiting = true;
      else if (!holds(program, i, from, to)) return false;
    }
    for (int i = at + 1; waiting && i < end; i += Program.size(program[i])) {
      if (Program.asksForPositions(program[i]) && !holds(program, i, from, to)) return false;
    }
    return true;
  }

  /// How many operands hold, counted up to `enough`.
  private int count(int[] program, int at, int from, int to, int enough) {
    int end = at + Program.size(program[at]);
    boolean whole = isWhole(from, to);
    int count = 0;
    for (int i = Program.operands(program, at); i < end; i += Program.size(program[i])) {
      int node = program[i];
      boolean leaf = whole && Program.isLeaf(node);
      boolean holds = leaf ? reading.has(Program.symbol(node)) : holds(program, i, from, to);
      if (holds && ++count >= enough) return count;
    }
    return count;
  }

  private boolean stands(int[] program, int at, int from, int to) {
    int node = program[at];
    int end = at + Program.size(node);
    return switch (Program.operation(node)) {
      case Program.WORD -> {
        int symbol = Program.symbol(node);
        yield reading.has(symbol) && (isWhole(from, to) || isIn(symbol, from, to));
      }
      case Program.PHRASE -> positions.has(program, at, from, to);
      default -> {
        boolean any = false;
        for (int i = at + 1; i < end && !any; i += Program.size(program[i])) {
          any = stands(program, i, from, to);
        }
        yield any;
      }
    };
  }

  private boolean isWhole(int from, int to) {
    return from == 0 && to == reading.words().count();
  }

  private boolean isIn(int symbol, int from, int to) {
    for (int node = reading.firstNode(symbol); node >= 0; node = reading.nextNode(node)) {
      int word = reading.firstWord(reading.node(node));
      while (word >= 0 && word < from) {
        steps.take(1);
        word = reading.nextWord(word);
      }
      if (word >= 0 && word < to) return true;
    }
    return false;
  }

  private boolean near(int[] program, int at, int from, int to) {
    int left = at + 2;
    int right = left + Program.size(program[left]);
    return follows(program, left, right, from, to, program[at + 1]);
  }

  private boolean reverse(int[] program, int at, int from, int to) {
    int left = at + 2;
    int right = left + Program.size(program[left]);
    return follows(program, right, left, from, to, program[at + 1]);
  }

  private boolean follows(int[] program, int first, int then, int from, int to, int distance) {
    if (!positions.couldStand(program, first) || !positions.couldStand(program, then)) return false;
    int nearest = positions.nearest(program, first, then, from, to, distance);
    return nearest != Integer.MAX_VALUE && nearest <= distance;
  }

  private boolean states(int[] program, int at) {
    List<Figure> figures = reading.article().getFigures();
    for (int i = 0; i < figures.size(); i++) {
      if (states(program, at, figures.get(i))) return true;
    }
    return false;
  }

  /// Whether a figure of the article is such a one.
  boolean states(int[] program, int at, Figure figure) {
    steps.take(1);
    int end = at + Program.size(program[at]);
    int relation = program[at + 2];
    if (relation >= 0) {
      long value = ((long) program[at + 3] << 32) | (program[at + 4] & 0xFFFF_FFFFL);
      Bound bound = new Bound(RELATIONS.get(relation), Double.longBitsToDouble(value));
      if (!bound.admits(figure.getValue())) return false;
    }
    return program[at + 1] < 0
        || reading.isUnit(figure, program[at + 1])
        || reading.label(figure).holds(program, at + 5, end);
  }

  private boolean claims(int[] program, int at) {
    List<Quote> quotes = reading.article().getQuotes();
    for (int i = 0; i < quotes.size(); i++) {
      if (claims(program, at, quotes.get(i))) return true;
    }
    return false;
  }

  /// Whether a quote of the article is such a claim, with such words where any are asked for.
  boolean claims(int[] program, int at, Quote quote) {
    if (!isBy(program, at, quote)) return false;
    int said = Program.operands(program, at);
    return said == at + Program.size(program[at])
        || holds(program, said, firstWord(quote), endWord(quote));
  }

  /// Whether a quote of the article is by the speaker, in the manner, that a claim's node asks for;
  /// a speaker who is not sure is passed over.
  boolean isBy(int[] program, int at, Quote quote) {
    steps.take(1);
    if (!Saying.isSure(quote)) return false;
    if (!Fields.isIn(Fields.MANNERS.get(program[at + 1]), quote)) return false;
    return isEntity(program[at + 2], quote)
        || isCalled(program, at, quote.getSpeaker())
        || isCalled(program, at, quote.getSpeakerRole());
  }

  private boolean isEntity(int symbol, Quote quote) {
    if (quote.getSpeakerEntity().isEmpty()) return false;
    String id = quote.getSpeakerEntity().get();
    for (int node = reading.firstNode(symbol); node >= 0; node = reading.nextNode(node)) {
      if (reading.article().getEntities().get(reading.node(node)).getId().equals(id)) return true;
    }
    return false;
  }

  private boolean isCalled(int[] program, int at, Optional<String> name) {
    return name.isPresent()
        && reading.label(name.get()).holds(program, at + 4, at + 4 + program[at + 3]);
  }

  /// The first word of a quote.
  int firstWord(Quote quote) {
    return reading.wordFrom(quote.getStart());
  }

  /// The word after the last that ends within a quote.
  int endWord(Quote quote) {
    int end = Math.max(firstWord(quote), reading.wordFrom(quote.getEnd()));
    boolean cut = end > firstWord(quote) && reading.words().end(end - 1) > quote.getEnd();
    return cut ? end - 1 : end;
  }
}
