/// When figures are claims on one thing, whose they are, and when two of them differ: one notion
/// for the rules that wait for a number to change and for the ledgers of stories.
///
/// What is counted has one name for all words that mean it ([Quantities]); a claim's qualifier says
/// which numbers it leaves possible ([Bounds]); [Standing] holds a new claim against those that
/// stand.
@NullMarked
package io.wirewatch.contracts.claim;

import org.jspecify.annotations.NullMarked;
