/// How fast the parts are, by themselves.
///
/// A benchmark leaves out what it does not measure: the codec runs without a broker and a network.
@NullMarked
package io.wirewatch.bench;

import org.jspecify.annotations.NullMarked;
