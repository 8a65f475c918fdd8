/// Which rules an article matches, and where.
///
/// [RuleIndex] is a snapshot of the rules, and matching has two steps. *Could match*: each rule is
/// filed under the rarest set of terms of which any matching article holds at least one; the
/// article is cut into tokens once, and only the rules filed under one of its terms are looked at.
/// *Does match*: those rules are evaluated over the positions of their terms. The work for an
/// article so grows with the rules that have something to do with it and not with all of them. Each
/// rule is evaluated on its own, and what one throws is told as its failure ([Matches]).
///
/// Words are compared folded (lower case, without diacritics, apostrophes and possessives), with
/// hyphens parting them, and in English articles stemmed lightly; rules and articles go through the
/// same steps ([Tokens], [Analysis]). `NEAR` counts the words between its operands, which must not
/// overlap; neither it nor a phrase reaches across a paragraph or from the title into the text.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.match;
