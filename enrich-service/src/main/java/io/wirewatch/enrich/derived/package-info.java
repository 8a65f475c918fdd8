/// Which report is a rewrite of an earlier one, though it has few of its words.
///
/// A rewriter changes the words and keeps the facts: the figures, the quotations, the names, and by
/// and large their order. A reporter who was there shares the toll and an official's sentence with
/// the others and brings facts of his own. So what counts here is how much of the later report's
/// facts the earlier one has, how much of the earlier one's facts came along, and in which order.
///
/// What copies another report's words is not looked at here (`syndication` does that); it was made
/// of whatever its source was made of.
@NullMarked
package io.wirewatch.enrich.derived;

import org.jspecify.annotations.NullMarked;
