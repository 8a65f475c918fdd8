/// What the articles that a rule matches become, group by group: the pure half of what counts them.
///
/// [Matching] says which groups of a rule an article is in, and writes a match for each.
/// [GroupMatches] holds the matches of one rule and group, one version of each article, and folds
/// those that count ([Standing]) into episodes; [Retention] says how long they are worth keeping.
/// The live stream and a backtest go through the same code here.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.group;
