/// Feeds: bytes to entries.
///
/// RSS from 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed come down to one list of
/// [FeedEntry]. Feeds in the wild are seldom what their format says: encodings lie, tags stay open,
/// dates follow no standard, HTML hides where text should be. So the reader is tolerant where a
/// reader can be (it never fails on one bad field, it parses what an XML parser would refuse) and
/// strict where it matters: no entity of a document type is ever expanded, no document of another
/// host is ever asked for, what is active in HTML is removed, and entries, fields and bytes have
/// bounds. Everything here is a function of its arguments.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.feed;
