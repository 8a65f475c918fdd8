package io.wirewatch.rules.model;

import java.util.List;

/// What an article must say: the parsed form of a rule's `watch`.
public sealed interface Expression {

  /// A word, folded and stemmed when it is matched.
  record Word(String text) implements Expression {}

  /// The words of `text` after one another.
  record Phrase(String text) implements Expression {}

  /// Any word that starts with `stem`, which is written without its asterisk.
  record Prefix(String stem) implements Expression {}

  /// `left` and `right` at most `distance` words apart, in either order.
  record Near(Expression left, Expression right, int distance) implements Expression {}

  /// Every operand holds.
  record And(List<Expression> operands) implements Expression {
    /// Copies the operands.
    public And {
      operands = List.copyOf(operands);
    }
  }

  /// At least one operand holds.
  record Or(List<Expression> operands) implements Expression {
    /// Copies the operands.
    public Or {
      operands = List.copyOf(operands);
    }
  }

  /// The operand does not hold.
  record Not(Expression operand) implements Expression {}

  /// The operand holds in the title.
  record InTitle(Expression operand) implements Expression {}

  /// The article names this entity, by any of its names.
  record NamesEntity(String name) implements Expression {}
}
