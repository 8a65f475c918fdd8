/// Which rules an article matches, where, and why or why not.
///
/// [RuleIndex] holds the rules and does not change; an index with a rule more shares all else with
/// it ([Snapshot]), so that rules come and go while others match, without a lock and without a
/// moment in which a rule is half there. What rules ask for are symbols ([Symbol]): a word in a
/// language, a form, a prefix, a name. An expression is a short program over symbols ([Program]).
///
/// Matching has three steps. *Reading*: the article is cut once ([Words]); each printed word is
/// looked up by a key of its letters, and what folding, stemming and prefixes make of it was worked
/// out when it was first seen ([Surfaces], [Unasked] for what no rule asks for). *Could match*:
/// each rule is filed under the rarest group of symbols of which any matching article has one, with
/// the next rarest group beside it as a filter ([Filing], [Postings]), and the next two before its
/// program ([Programs]); how rare they are is learnt from the articles that go by ([Frequencies]).
/// *Does match*: the programs of those rules run over the places of their symbols ([Evaluation]).
/// The work for an article so grows with the rules that have something to do with it, and not with
/// all of them; what is kept for reading and evaluating is used again, and only what matches is
/// written down.
///
/// Each rule is evaluated on its own, in a bounded number of steps, and what one throws is told as
/// its failure ([Matches]). What every expression means, to the letter, is in the tests'
/// `NaiveEvaluator`, which the index is held against.
///
/// Words are compared folded (lower case, without diacritics, apostrophes and possessives), with
/// hyphens parting them, and stemmed by the language of the article where the rule is in it or says
/// none; rules and articles go through the same steps ([io.wirewatch.rules.text.Tokens], [Tongue]).
/// `NEAR` counts the words between its operands, which must not overlap; neither it nor a phrase
/// reaches across a paragraph or from the title into the text.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.match;
