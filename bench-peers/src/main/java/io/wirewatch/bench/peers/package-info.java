/// What others match stored queries with, as contenders of the matcher's benchmark.
///
/// Rules become queries of the same meaning, and articles are analysed by the product's own
/// tokenizer and stemmer ([NewsAnalyzer]), so that all must find the same. Each peer runs at its
/// best: terms weighed by how many articles hold them where it can weigh terms, one segment, no
/// scores.
@NullMarked
package io.wirewatch.bench.peers;

import org.jspecify.annotations.NullMarked;
