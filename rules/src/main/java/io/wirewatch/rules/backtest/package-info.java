/// What rules would have made of articles: the same match, group, fold and episodes as the live
/// stream, without it.
///
/// [Backtest] takes articles in the order in which they came and gives the [Firing]s; [Comparison]
/// holds those of two versions of a rule file against each other; [TestRun] does what a test beside
/// a rule asks for.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.backtest;
