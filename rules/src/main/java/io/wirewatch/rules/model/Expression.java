package io.wirewatch.rules.model;

import java.util.List;
import java.util.Optional;

/// What an article must say: the parsed form of a rule's `watch`.
///
/// What each of these means, to the letter, is in the evaluator that the tests hold the matcher
/// against (`NaiveEvaluator`); docs/rules.md says it for those who write rules.
public sealed interface Expression {

  /// What it is made of, one step down; a leaf is made of nothing.
  default List<? extends Expression> parts() {
    return switch (this) {
      case Phrase phrase -> phrase.terms();
      case AnyOf any -> any.alternatives();
      case PlacedSet set -> List.of(set.meaning());
      case NamedSet set -> List.of(set.meaning());
      case And and -> and.operands();
      case Or or -> or.operands();
      case AtLeast some -> some.operands();
      case Not not -> List.of(not.operand());
      case Times times -> List.of(times.operand());
      case Within within -> List.of(within.operand());
      case Attributed attributed -> attributed.said().map(List::of).orElseGet(List::of);
      case Near near -> List.of(near.left(), near.right());
      case Before before -> List.of(before.first(), before.then());
      case Term _, Names _, From _, InLanguage _, HasKeyword _, InStory _, States _ -> List.of();
    };
  }

  /// Whether it asks for what is new in a version of an article.
  default boolean asksForAdditions() {
    return (this instanceof Within within && within.scope() == Scope.ADDED)
        || parts().stream().anyMatch(Expression::asksForAdditions);
  }

  /// What words can be counted between: an operand of [Near] and [Before], and what [Times] counts.
  sealed interface Placed extends Expression {}

  /// One word or part of a phrase.
  sealed interface Term extends Placed {}

  /// A word, folded, and stemmed by the language of the article and of the rule.
  ///
  /// @param text one word as it is written; where the tokenizer parts it (a hyphen, a script
  ///   without spaces) its parts follow one another
  record Word(String text) implements Term {}

  /// A word in just this form, folded and not stemmed: `=troops` does not find _troop_.
  record Exact(String text) implements Term {}

  /// Any word that starts with `stem`, which is written without its asterisk.
  record Prefix(String stem) implements Term {}

  /// Terms after one another.
  record Phrase(List<Term> terms) implements Placed {
    /// Copies the terms.
    public Phrase {
      terms = List.copyOf(terms);
      if (terms.isEmpty()) throw new IllegalArgumentException("a phrase without a word");
    }
  }

  /// Any of these at a place: `(a OR "b c")` as an operand of NEAR, or a set of such.
  record AnyOf(List<Placed> alternatives) implements Placed {
    /// Copies the alternatives.
    public AnyOf {
      alternatives = List.copyOf(alternatives);
      if (alternatives.isEmpty()) throw new IllegalArgumentException("no alternative");
    }
  }

  /// A named set that stands for a placed expression.
  ///
  /// @param name without the `@`
  /// @param meaning what the set's definition says, sets in it included
  record PlacedSet(String name, Placed meaning) implements Placed {}

  /// `left` and `right` with at most `distance` words between them, in either order, not
  /// overlapping.
  record Near(Placed left, Placed right, int distance) implements Expression {}

  /// `first` and after it `then`, with at most `distance` words between them, not overlapping.
  record Before(Placed first, Placed then, int distance) implements Expression {}

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

  /// At least `least` of the operands hold.
  ///
  /// @param least from 1 to the number of operands
  /// @param operands two or more
  record AtLeast(int least, List<Expression> operands) implements Expression {
    /// Copies and checks.
    public AtLeast {
      operands = List.copyOf(operands);
      if (least < 1 || least > operands.size()) {
        throw new IllegalArgumentException(
            "at least " + least + " of " + operands.size() + " operands");
      }
    }
  }

  /// The operand stands at `least` or more places that start at different words.
  ///
  /// @param least at least 1
  record Times(int least, Placed operand) implements Expression {
    /// Checks the number.
    public Times {
      if (least < 1) throw new IllegalArgumentException("at least " + least + " times");
    }
  }

  /// A named set that stands for an expression which has no places.
  ///
  /// @param name without the `@`
  /// @param meaning what the set's definition says, sets in it included
  record NamedSet(String name, Expression meaning) implements Expression {}

  /// The operand holds in one part of the article; it names no field itself.
  record Within(Scope scope, Expression operand) implements Expression {}

  /// A part of an article.
  enum Scope {
    /// The headline.
    TITLE,
    /// The first paragraph of the text: up to the first empty line.
    LEAD,
    /// What is new in this version of the article, each stretch of it by itself: all of a first
    /// version; of a later one the headline where it is another, and the sentences that the version
    /// before did not have.
    ADDED
  }

  /// The article names this entity, by any of its names.
  ///
  /// @param kind what it must be
  record Names(Kind kind, String name) implements Expression {}

  /// What kind of entity is asked for.
  enum Kind {
    /// `entity:`, of any kind.
    ANY,
    /// `person:`.
    PERSON,
    /// `org:`.
    ORGANIZATION,
    /// `place:`.
    PLACE
  }

  /// The article's publisher or source, folded, is this: `source:example.com`.
  record From(String source) implements Expression {}

  /// The article is in this language.
  ///
  /// @param tag a primary language subtag in lower case: `en`, or `und`
  record InLanguage(String tag) implements Expression {}

  /// One of the article's keywords, folded, is this.
  record HasKeyword(String term) implements Expression {}

  /// The article belongs to this story.
  record InStory(String id) implements Expression {}

  /// The article states such a figure.
  ///
  /// @param counted a word or phrase of what is counted, or a unit; empty for any
  /// @param bound what the value must be; empty for any
  record States(Optional<Counted> counted, Optional<Bound> bound) implements Expression {
    /// Checks that something is asked for.
    public States {
      if (counted.isEmpty() && bound.isEmpty()) {
        throw new IllegalArgumentException("a figure of which nothing is asked");
      }
    }
  }

  /// The article has a quote or a reported claim by this speaker: an entity that goes by the name,
  /// or whom the text calls by words that hold these after one another, stemmed as [Word] is.
  ///
  /// @param speaker a name, or words of what the speaker is called
  /// @param said what holds in the words of the same claim; it names no field itself
  record Attributed(Manner manner, String speaker, Optional<Expression> said)
      implements Expression {}

  /// How somebody stands to what is claimed.
  enum Manner {
    /// `said-by:`, who is quoted, or reported to say, confirm, accuse or warn.
    SAID,
    /// `confirmed-by:`.
    CONFIRMED,
    /// `denied-by:`.
    DENIED
  }

  /// What a figure counts: its unit (`percent`, `EUR`) is this, folded, or what the text says it
  /// counts holds these words after one another, stemmed as [Word] is.
  record Counted(String words) {}

  /// A bound on a value.
  record Bound(Relation relation, double value) {
    /// Whether a value is within the bound.
    public boolean admits(double other) {
      return switch (relation) {
        case LESS -> other < value;
        case AT_MOST -> other <= value;
        case EQUAL -> other == value;
        case AT_LEAST -> other >= value;
        case MORE -> other > value;
      };
    }
  }

  /// How a value lies to a bound.
  enum Relation {
    /// `<`.
    LESS,
    /// `<=`.
    AT_MOST,
    /// `=`.
    EQUAL,
    /// `>=`.
    AT_LEAST,
    /// `>`.
    MORE
  }
}
