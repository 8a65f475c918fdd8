/// Text as rules see it: words with their places ([Tokens], and [Words] for those in a hurry), the
/// forms that words are compared in ([Folding], [Stemming]) and sentences to quote ([Sentences]).
///
/// A watch and an article are cut, folded and stemmed by the same code, so that a term means the
/// same on both sides: `Kyïv`, `KYIV` and `Kyiv’s` are one word, and `re-election` is two.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.text;
