/// What it costs to place an article among those before it, by how many there were.
@NullMarked
package io.wirewatch.bench.place;

import org.jspecify.annotations.NullMarked;
