/// Feeds fetched: the loop that asks them, what it makes of their answers, and the API to define
/// them.
///
/// Every instance knows every feed, from the feeds topic, and polls those of the partitions that it
/// owns. What a fetch found becomes articles first and only then the feed's new cursor, so a crash
/// in between sends entries twice and loses none; ids make the second copy harmless. Kafka stays
/// behind two ports, [FeedStore] and the one for raw articles.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.fetch;
