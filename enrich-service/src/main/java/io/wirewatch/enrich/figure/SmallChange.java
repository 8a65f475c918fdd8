package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.figure.Numeral.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes in the small change behind a whole amount: thirteen dollars and forty-five cents; at the
/// end of a sentence thirteen dollars and forty-five; 15 USD 50; one kuai and five mao five.
final class SmallChange {
  private static final double TEN = 10;
  private static final double HUNDRED = 100;
  private static final String CENT = "USD-cent";
  private static final Map<String, String> COINS =
      Map.of(
          "USD",
          CENT,
          "CAD",
          CENT,
          "AUD",
          CENT,
          "NZD",
          CENT,
          "HKD",
          CENT,
          "SGD",
          CENT,
          "EUR",
          CENT,
          "ZAR",
          CENT,
          "GBP",
          "GBP-penny");

  private final Numerals numerals;
  private final UnitList units;

  SmallChange(Numerals numerals, UnitList units) {
    this.numerals = numerals;
    this.units = units;
  }

  /// A number of coins that ends before an atom.
  ///
  /// @param value in hundredths of the currency
  private record Coins(double value, int end) {}

  /// The whole amount with its change, where any follows.
  ///
  /// @param end the atom after the whole amount
  Step with(Sentence s, Reading whole, int end) {
    Coins coins = coins(s, whole.unit(), end);
    if (coins == null) {
      return Step.of(whole, end);
    }
    double value = whole.value() + coins.value() / HUNDRED;
    int stop = s.at(coins.end() - 1).end();
    return Step.of(
        new Reading(whole.start(), stop, value, whole.unit(), null, whole.qualifier()),
        coins.end());
  }

  private @Nullable Coins coins(Sentence s, String currency, int end) {
    boolean and = s.is(end, "and");
    int next = and || s.is(end, ",") ? end + 1 : end;
    boolean has = next < s.size() && (currency.equals("CNY") || COINS.containsKey(currency));
    Numeral number = has ? numerals.at(s, next) : null;
    if (number == null || number.value() < 1) {
      return null;
    }
    return currency.equals("CNY") ? tenths(s, number) : hundredths(s, currency, number, and);
  }

  private @Nullable Coins hundredths(Sentence s, String currency, Numeral number, boolean and) {
    int end = number.end();
    if (number.value() >= HUNDRED) {
      return null;
    }
    UnitList.Found unit = units.from(s, end);
    if (unit != null && unit.unit().code().equals(COINS.get(currency))) {
      return new Coins(number.value(), unit.end());
    }
    boolean bare = unit == null && (and ? isLast(s, end) : isBehindCode(s, currency, number));
    return bare ? new Coins(number.value(), end) : null;
  }

  private static boolean isLast(Sentence s, int end) {
    return end == s.size() || s.is(end, ".");
  }

  /// "15 USD 50", not "15 USD 50 boats".
  private static boolean isBehindCode(Sentence s, String currency, Numeral number) {
    String code = s.folded(number.first() - 1);
    boolean counts = s.isWord(number.end()) && CountedNoun.plural(s.folded(number.end()));
    return number.form() == Form.DIGITS
        && s.folded(number.first()).length() == 2
        && number.end() == number.first() + 1
        && code.equalsIgnoreCase(currency)
        && !counts;
  }

  /// Mao are tenths of a kuai, and what is said behind them without a name is fen.
  private @Nullable Coins tenths(Sentence s, Numeral number) {
    int mao = number.end();
    boolean named = s.is(mao, "mao") || s.is(mao, "jiao");
    if (!named || number.value() >= TEN) {
      return null;
    }
    Numeral fen = mao + 1 < s.size() ? numerals.at(s, mao + 1) : null;
    int end = fen == null || fen.value() >= TEN ? 0 : fenEnd(s, fen);
    return fen != null && end > 0
        ? new Coins(number.value() * TEN + fen.value(), end)
        : new Coins(number.value() * TEN, mao + 1);
  }

  private static int fenEnd(Sentence s, Numeral fen) {
    if (s.is(fen.end(), "fen")) {
      return fen.end() + 1;
    }
    return isLast(s, fen.end()) ? fen.end() : 0;
  }
}
