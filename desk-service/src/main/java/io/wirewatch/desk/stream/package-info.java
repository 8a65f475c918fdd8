/// Server-sent events: every change of an alert, told the moment it is read from the topic.
///
/// A client has a cursor, a bounded queue and a virtual thread of its own. The thread first tells
/// what the client missed, from the board, and then what the queue brings; the cursor keeps either
/// from being told twice, and is the id of each event, so that a client which lost its connection
/// goes on where it was, with this instance or another. A client that does not keep up is let go
/// when its queue is full: it comes back with its cursor and misses nothing but revisions that a
/// later one replaced.
@org.jspecify.annotations.NullMarked
package io.wirewatch.desk.stream;
