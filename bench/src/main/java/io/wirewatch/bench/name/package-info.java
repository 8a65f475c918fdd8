/// What it takes to know the names of an article among a million known ones.
@NullMarked
package io.wirewatch.bench.name;

import org.jspecify.annotations.NullMarked;
