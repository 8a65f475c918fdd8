package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.figure.Numeral.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads two numbers that share a unit or what they count: 10 to 15 people, $2-3 million, between
/// 200 and 300 soldiers, 3 by 4 metres, two or three boats.
///
/// Each end is a figure: the lower is hedged as more than, the upper as up to.
final class Ranges {
  private final Numerals numerals;
  private final NotFigures notFigures;
  private final Amounts amounts;
  private final Counts counts;

  Ranges(Numerals numerals, NotFigures notFigures, Amounts amounts, Counts counts) {
    this.numerals = numerals;
    this.notFigures = notFigures;
    this.amounts = amounts;
    this.counts = counts;
  }

  /// How the ends are tied.
  private enum Link {
    TO,
    OR,
    BY,
    NONE
  }

  /// Both figures; no reading where the two are dates or spans of time; null where there are not
  /// two.
  @Nullable Step read(Sentence s, Numeral number, int floor) {
    if (number.form() == Form.PART || number.form() == Form.PLENTY) {
      return null;
    }
    Numeral low = amounts.withShortScale(s, number);
    if (link(s, 0, low.end()) == Link.NONE && !s.is(low.end(), "and")) {
      return null;
    }
    UnitList.Found sign = amounts.sign(s, number, floor);
    int first = sign == null ? low.first() : sign.first();
    Link link = link(s, first, low.end());
    if (link == Link.NONE) {
      return null;
    }
    Numeral high = high(s, low.end() + 1);
    return high == null ? null : read(s, sign, low, high, link);
  }

  private static Link link(Sentence s, int first, int at) {
    return switch (s.folded(at)) {
      case "-" -> s.isTie(at) ? Link.TO : Link.NONE;
      case "to" -> Link.TO;
      case "or" -> Link.OR;
      case "and" -> s.is(first - 1, "between") ? Link.TO : Link.NONE;
      case "by", "x", "×" -> Link.BY;
      default -> Link.NONE;
    };
  }

  /// The number behind the link or behind a sign of one or two atoms there.
  private @Nullable Numeral high(Sentence s, int at) {
    for (int skipped = 0; skipped <= 2 && at + skipped < s.size(); skipped++) {
      Numeral high = numerals.at(s, at + skipped);
      if (high != null) {
        UnitList.Found sign = amounts.sign(s, high, at);
        boolean plain = high.form() == Form.DIGITS || high.form() == Form.WORDS;
        boolean whole = sign == null ? skipped == 0 : sign.first() == at;
        return plain && whole ? amounts.withShortScale(s, high) : null;
      }
    }
    return null;
  }

  private @Nullable Step read(
      Sentence s, UnitList.@Nullable Found sign, Numeral low, Numeral high, Link link) {
    Numeral lower = inScale(low, high);
    boolean ordered = lower.value() < high.value() || link == Link.BY;
    Numeral both = new Numeral(low.first(), high.end(), high.value(), high.factor(), high.form());
    if (!ordered || notFigures.covers(s, both) || notFigures.isYear(s, low)) {
      return null;
    }
    Step step = upper(s, sign, low, high, link);
    if (step == null || step.readings().isEmpty()) {
      return step;
    }
    Reading upper = step.readings().getFirst();
    return new Step(ends(s, sign, lower, upper, link), step.next());
  }

  /// The reading of the upper end, with the currency before the lower where it has none itself.
  private @Nullable Step upper(
      Sentence s, UnitList.@Nullable Found sign, Numeral low, Numeral high, Link link) {
    if (sign != null && amounts.sign(s, high, low.end() + 1) == null) {
      return amounts.money(s, sign.unit(), high.first(), high);
    }
    Step amount = amounts.read(s, high, low.end() + 1);
    if (amount != null || link == Link.BY) {
      return amount;
    }
    Step count = counts.read(s, high);
    boolean tied = s.is(low.end(), "-") && !counts.countsMany(s, high);
    return count.readings().isEmpty() || tied ? null : count;
  }

  /// The lower end takes the scale of the upper: 2 to 3 million.
  private static Numeral inScale(Numeral low, Numeral high) {
    boolean shared = high.scaled() && !low.scaled() && low.value() < high.value() / high.factor();
    return shared ? low.times(high.factor(), low.end()) : low;
  }

  private List<Reading> ends(
      Sentence s, UnitList.@Nullable Found sign, Numeral low, Reading upper, Link link) {
    int first = sign == null ? low.first() : sign.first();
    int start = s.at(first).start();
    int end = s.at(low.end() - 1).end();
    boolean exact = link == Link.BY || s.is(first - 1, "from");
    Qualifier less =
        exact ? Qualifier.EXACT : link == Link.OR ? Qualifier.ABOUT : Qualifier.MORE_THAN;
    Qualifier more = exact ? Qualifier.EXACT : link == Link.OR ? Qualifier.ABOUT : Qualifier.UP_TO;
    return List.of(
        new Reading(start, end, low.value(), upper.unit(), upper.counted(), less, upper.lasting()),
        upper.hedged(more));
  }
}
