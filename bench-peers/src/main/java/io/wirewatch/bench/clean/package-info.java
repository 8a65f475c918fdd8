/// What it takes to find the article in a page, beside what others find it with.
package io.wirewatch.bench.clean;
