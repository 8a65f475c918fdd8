/// What it takes to find the article in a page, beside what others find it with.
@NullMarked
package io.wirewatch.bench.clean;

import org.jspecify.annotations.NullMarked;
