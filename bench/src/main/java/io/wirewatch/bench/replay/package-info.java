/// Articles made up from a seed, sent to a running pipeline that is killed meanwhile, and what it
/// makes of them held against one thread that takes them in the same order.
///
/// [Replay] makes the articles: events told by a wire, by those who copy it, shorten it, change it
/// or tell it in other words, and by reporters of their own; with corrections, kills, and articles
/// sent twice. [OneThread] places them with the deciding code alone, no broker and no store. What
/// came out on either side is an [Outcome], and [Comparison] tells the two apart, field by field.
@NullMarked
package io.wirewatch.bench.replay;

import org.jspecify.annotations.NullMarked;
