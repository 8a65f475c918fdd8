/// The ledger of a story: who claims which number of what, since when and carried by whom, and
/// where that changes or conflicts.
///
/// A ledger is what its articles claim now, whatever the order in which they came: an article's new
/// version takes the place of the old, one that is killed or goes to another story leaves nothing
/// behind. Copies of a text make no claims of their own; a claim lists who carries it. Events are
/// the difference between two states of a ledger, so that nothing is told twice.
@NullMarked
package io.wirewatch.enrich.ledger;

import org.jspecify.annotations.NullMarked;
