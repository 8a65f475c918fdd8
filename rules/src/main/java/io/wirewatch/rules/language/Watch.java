package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression;

/// The language of a rule's `watch`, read and written.
///
/// From loosest to tightest: `OR`, `AND`, `NOT`, `NEAR/n` and `BEFORE/n`. The grammar is at
/// [WatchParser], and in docs/rules.md for those who write rules.
public final class Watch {

  /// What an expression's text was read as.
  public sealed interface Reading {}

  /// An expression that means something.
  public record Understood(Expression expression) implements Reading {}

  /// An expression that does not.
  ///
  /// @param offset where, in UTF-16 units of the text; its length when something is missing there
  /// @param message for people to read: what was found, and what is expected instead
  public record Misunderstood(int offset, String message) implements Reading {}

  private Watch() {}

  /// Reads an expression that names no set; the first error ends it.
  public static Reading parse(String text) {
    return parse(text, Sets.none());
  }

  /// Reads an expression; the first error ends it.
  ///
  /// @param sets those that it may name
  public static Reading parse(String text, Sets sets) {
    return WatchParser.parse(text, new SetMeanings(Sets.none(), sets));
  }

  /// The expression in its one canonical spelling, which [#parse] reads back as an equal one.
  public static String print(Expression expression) {
    return new WatchPrinter(false).print(expression);
  }

  /// The expression with what its sets mean in their place: two expressions that print alike here
  /// hold for the same articles, whatever their sets are called.
  public static String printExpanded(Expression expression) {
    return new WatchPrinter(true).print(expression);
  }
}
