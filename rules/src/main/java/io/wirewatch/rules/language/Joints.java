package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.Close;
import io.wirewatch.rules.language.WatchToken.Comma;
import io.wirewatch.rules.language.WatchToken.Operator;
import io.wirewatch.rules.language.WatchToken.PairOperator;
import io.wirewatch.rules.language.WatchToken.WordToken;
import java.util.Optional;

/// Says what is wrong between operands.
final class Joints {
  private Joints() {}

  /// What stands where an operand should.
  static WatchException operand(WatchToken found) {
    return new WatchException(
        found.offset(),
        "expected a word, a \"phrase\", a prefix*, a field, a @set or \"(\", found "
            + found.shown());
  }

  /// What stands where an operator or the end should.
  static WatchException missing(WatchToken found) {
    String message =
        switch (found) {
          case Close _ -> "this parenthesis was never opened";
          case Comma _ -> "a comma parts operands of atleast/n only; write OR or AND";
          case Operator not ->
              "expected AND, OR or NEAR/n before " + not.shown() + "; write AND " + not.shown();
          case PairOperator pair ->
              pair.shown()
                  + " joins words, phrases and (... OR ...): one right before it, one after";
          case WordToken word -> operator(word.text()).orElseGet(() -> sideBySide(found));
          case WatchToken other -> sideBySide(other);
        };
    return new WatchException(found.offset(), message);
  }

  private static Optional<String> operator(String word) {
    Optional<String> joint =
        Slips.joint(word)
            .map(meant -> {
              boolean small = meant.equalsIgnoreCase(word);
              return small
                  ? "operators are written in capitals: " + meant
                  : "unknown operator \"" + word + "\"; write " + meant;
            });
    return joint.or(() ->
        Slips.pair(word, "")
            .map(meant ->
                "\""
                    + word
                    + "\" is a word here; write "
                    + meant
                    + " if it is meant to join"
                    + ", else AND or quotes"));
  }

  private static String sideBySide(WatchToken found) {
    return "expected AND, OR or NEAR/n before "
        + found.shown()
        + "; write AND if both are asked for, quotes if it is a phrase";
  }
}
