/// When to fetch a feed next, and which of its entries are new.
///
/// A feed is asked as often as it has something to say, between two bounds that its operator sets;
/// less often when it asks for that, when its server is in trouble, and not again when it says that
/// it is gone. One host is asked for one thing at a time. Time and chance are arguments: a decision
/// can be repeated.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.poll;
