/// Why an episode opened, in sentences for people: the same in alerts and in what a backtest
/// prints.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.wording;
