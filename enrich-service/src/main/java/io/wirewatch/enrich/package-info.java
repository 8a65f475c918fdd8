/// The enrich service: raw articles in, articles out.
///
/// An article is cleaned, its language told, its names, keywords, figures and quotes found, each by
/// itself; then, in the order of arrival, articles are told from versions and duplicates of those
/// before them, traced to their origins and gathered into stories. [Enricher] is the first half,
/// [Newsroom] the second, both pure; `topology` runs them on Kafka Streams and [EnrichLines] on
/// lines of JSON.
@NullMarked
package io.wirewatch.enrich;

import org.jspecify.annotations.NullMarked;
