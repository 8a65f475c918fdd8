package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.FigureToken;
import io.wirewatch.rules.model.Expression.Bound;
import io.wirewatch.rules.model.Expression.Relation;
import java.util.Map;
import java.util.Optional;

/// Reads what follows `figure:`, which counts and compares: `troops`, `"special forces">=1,000`,
/// `percent>5`, `>=10k`.
final class FigureLexer {
  private static final int DIGITS = 15;
  private static final String NUMBER = "a number such as 1000, 1,000, 2.5, 10k, 3m or 2bn";

  /// Signs that are written for the units of figures.
  private static final Map<String, String> UNITS =
      Map.of("%", "percent", "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");

  private final Cursor cursor;

  FigureLexer(Cursor cursor) {
    this.cursor = cursor;
  }

  /// @param start where `figure:` starts
  FigureToken figure(int start) throws WatchException {
    cursor.passSpace();
    Optional<String> counted = counted();
    int afterCounted = cursor.offset();
    cursor.passSpace();
    Optional<Relation> relation = relation();
    Optional<Bound> bound = Optional.empty();
    if (relation.isPresent()) {
      cursor.passSpace();
      bound = Optional.of(new Bound(relation.get(), number()));
    }
    if (counted.isEmpty() && bound.isEmpty()) {
      throw new WatchException(
          afterCounted,
          "figure: takes what is counted, a bound, or both: figure:troops, figure:troops>=1,000");
    }
    return new FigureToken(start, counted, bound);
  }

  private Optional<String> counted() throws WatchException {
    String text = cursor.atQuote() ? cursor.quoted() : cursor.word();
    return text.isEmpty() ? Optional.empty() : Optional.of(UNITS.getOrDefault(text, text));
  }

  private Optional<Relation> relation() {
    if (cursor.follows('≤')) return Optional.of(Relation.AT_MOST);
    if (cursor.follows('≥')) return Optional.of(Relation.AT_LEAST);
    if (cursor.follows('<')) {
      return Optional.of(cursor.follows('=') ? Relation.AT_MOST : Relation.LESS);
    }
    if (cursor.follows('>')) {
      return Optional.of(cursor.follows('=') ? Relation.AT_LEAST : Relation.MORE);
    }
    return cursor.follows('=') ? Optional.of(Relation.EQUAL) : Optional.empty();
  }

  private double number() throws WatchException {
    int start = cursor.offset();
    StringBuilder digits = new StringBuilder(cursor.follows('-') ? "-" : "");
    digits.append(cursor.digits());
    while (cursor.followsBeforeDigit(',')) {
      String thousands = cursor.digits();
      if (thousands.length() != 3) throw notANumber(start);
      digits.append(thousands);
    }
    if (cursor.followsBeforeDigit('.')) digits.append('.').append(cursor.digits());
    double power = power();
    String number = digits.toString();
    boolean whole = number.matches("-?[0-9]{1," + DIGITS + "}(\\.[0-9]{1,9})?");
    if (!whole || cursor.atWordCharacter()) throw notANumber(start);
    return Double.parseDouble(number) * power;
  }

  private double power() {
    if (cursor.follows("bn")) return 1e9;
    if (cursor.follows("k")) return 1e3;
    return cursor.follows("m") ? 1e6 : 1;
  }

  private static WatchException notANumber(int start) {
    return new WatchException(start, "expected " + NUMBER);
  }
}
