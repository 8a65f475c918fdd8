/// Requests that leave the house: feeds fetched, webhooks delivered.
///
/// Whoever may name a URL may otherwise make this program speak to its own neighbours, so each
/// address is judged where it is resolved for the connection, not before it: a name that answers
/// one thing to a check and another to the connection gains nothing. Every hop of a redirect is
/// resolved and judged anew. A request is bounded in time from its start to its last byte, and in
/// size after decompression. What went wrong is a value, told apart by whether trying again can
/// help.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.outbound;
