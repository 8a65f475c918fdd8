/// A text cut finer than into tokens, for what reads numbers and dates: `200lbs` is two [Atom]s,
/// `five-year` three, and a question about a place outside of its [Sentence] is answered as for
/// nothing there.
@NullMarked
package io.wirewatch.enrich.atom;

import org.jspecify.annotations.NullMarked;
