package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.figure.Numeral.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers without a unit: what they count, and of what they are a part.
final class Counts {
  private static final double HUNDRED = 100;
  private static final double LARGEST_SHARE_OF = 1000;
  private static final Set<String> WHOLE =
      Set.of("the", "all", "its", "their", "his", "her", "our", "those", "these");

  private final Numerals numerals;
  private final Qualifiers qualifiers;
  private final Amounts amounts;
  private final CountedNoun nouns = new CountedNoun();
  private final States states = new States();

  Counts(Numerals numerals, Qualifiers qualifiers, Amounts amounts) {
    this.numerals = numerals;
    this.qualifiers = qualifiers;
    this.amounts = amounts;
  }

  /// What a number counts or is a part of; none where neither can be read.
  Step read(Sentence s, Numeral numeral) {
    return switch (numeral.form()) {
      case PART -> part(s, numeral);
      case PLENTY -> plenty(s, numeral);
      case DIGITS, WORDS -> count(s, numeral);
    };
  }

  private Step count(Sentence s, Numeral numeral) {
    boolean empty = numeral.value() == 0 || (numeral.value() == 1 && numeral.inWords());
    String counted = empty ? null : counted(s, numeral);
    return counted == null ? Step.none(numeral.end()) : step(s, numeral, counted);
  }

  /// What a number counts, in the words of the text; null where that cannot be read.
  private @Nullable String counted(Sentence s, Numeral numeral) {
    int from = nouns.start(s, numeral.end());
    int end = nouns.end(s, from);
    String state = states.behind(s, numeral.end());
    if (state != null) {
      return state;
    }
    return end > from ? s.words(from, end) : states.before(s, numeral);
  }

  /// Whether a plural follows a number.
  boolean countsMany(Sentence s, Numeral numeral) {
    return nouns.isPlural(s, nouns.start(s, numeral.end()));
  }

  private Step step(Sentence s, Numeral numeral, String counted) {
    Qualifier qualifier = qualifiers.before(s, numeral.first());
    return Step.of(reading(s, numeral, Reading.COUNT, counted, qualifier), numeral.end());
  }

  private static Reading reading(
      Sentence s, Numeral numeral, String unit, @Nullable String counted, Qualifier qualifier) {
    int start = s.at(numeral.first()).start();
    int end = s.at(numeral.end() - 1).end();
    double value = unit.equals(Reading.PERCENT) ? HUNDRED * numeral.value() : numeral.value();
    return new Reading(start, end, value, unit, counted, qualifier);
  }

  /// "Dozens of protesters", "hundreds of the villagers", "several hundred homes".
  private Step plenty(Sentence s, Numeral numeral) {
    boolean of = s.is(numeral.end(), "of");
    int from = of ? numeral.end() + 1 : numeral.end();
    int noun = WHOLE.contains(s.folded(from)) ? from + 1 : from;
    int end = nouns.end(s, nouns.start(s, noun));
    boolean plural = s.folded(numeral.end() - 1).endsWith("s");
    return end == noun || (plural && !of)
        ? Step.none(numeral.end())
        : Step.of(
            reading(s, numeral, Reading.COUNT, s.words(noun, end), Qualifier.MAGNITUDE),
            numeral.end());
  }

  /// "Two-thirds of voters", "half the fleet": a share in per cent.
  private Step part(Sentence s, Numeral numeral) {
    int end = numeral.end();
    boolean of = s.is(end, "of");
    boolean whole = WHOLE.contains(s.folded(of ? end + 1 : end));
    boolean some = of && nouns.isPlural(s, end + 1);
    boolean half = s.is(end - 1, "half");
    boolean share = (of ? whole || some : half && whole) && !isPeriod(s, numeral);
    Qualifier qualifier = qualifiers.before(s, numeral.first());
    return share
        ? Step.of(reading(s, numeral, Reading.PERCENT, null, qualifier), end)
        : Step.none(end);
  }

  /// "The second half of", "the northern half of": a piece and not a share.
  private static boolean isPeriod(Sentence s, Numeral numeral) {
    String before = s.folded(numeral.first() - 1);
    return numeral.end() == numeral.first() + 1
        && switch (before) {
          case "the",
              "this",
              "that",
              "each",
              "every",
              "its",
              "their",
              "first",
              "second",
              "third",
              "last",
              "latter",
              "other",
              "final",
              "early",
              "late",
              "better",
              "upper",
              "lower",
              "top",
              "bottom",
              "northern",
              "southern",
              "eastern",
              "western" ->
              true;
          default -> false;
        };
  }

  /// "Nine out of 10 voters", "one in five adults": a share in per cent; null where none stands
  /// there.
  @Nullable Step proportion(Sentence s, Numeral share) {
    boolean outOf = s.is(share.end(), "out") && s.is(share.end() + 1, "of");
    boolean in = s.is(share.end(), "in") && share.value() == 1;
    int at = share.end() + (outOf ? 2 : 1);
    Numeral all = (outOf || in) && at < s.size() ? numerals.at(s, at) : null;
    if (all == null || !isOfMany(s, share, all)) {
      return null;
    }
    double part = share.value() / all.value();
    Numeral whole = new Numeral(share.first(), all.end(), part, 1, Form.PART);
    Qualifier qualifier = qualifiers.before(s, share.first());
    return Step.of(reading(s, whole, Reading.PERCENT, null, qualifier), all.end());
  }

  private boolean isOfMany(Sentence s, Numeral share, Numeral all) {
    return share.value() < all.value()
        && all.value() <= LARGEST_SHARE_OF
        && share.form() != Form.PART
        && amounts.read(s, all, all.first()) == null
        && nouns.isPlural(s, all.end());
  }
}
