/// The enrichment on Kafka Streams.
///
/// Articles are enriched in six partitions, each by itself, and then pass through one partition,
/// where they have an order: that of arrival, in which versions, origins and stories are decided.
/// Everything decided there is decided by the article and by the stores, so that a restart at any
/// moment changes nothing. What is thrown over one article sends that article to the dead letters
/// and the stream goes on.
@NullMarked
package io.wirewatch.enrich.topology;

import org.jspecify.annotations.NullMarked;
