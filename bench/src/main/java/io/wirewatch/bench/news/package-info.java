/// A desk's rules and the news they are held against, made up: the same from the same seed.
///
/// A [Vocabulary] of 100,000 words has the frequencies of a language: a few words of grammar, some
/// thousands of the news and a long tail of words made of syllables. A [Beat] is what a desk
/// follows: some of those words, with persons, bodies and places. [DeskRules] and [DeskArticles]
/// draw from the same beats, so that an article matches few rules, and those for a reason.
@NullMarked
package io.wirewatch.bench.news;

import org.jspecify.annotations.NullMarked;
