/// Tells the channels that a rule names. The alerts topic is the outbox: it is read by a consumer
/// group, so that each alert is told by one instance.
///
/// In the order of the pipeline: [Events] says what a revision is to a channel that was or was not
/// told before, silences mute, the `deliveries` topic drops what was accepted already, and what is
/// left is written there as pending before it is given to the channel's own line. So the consumer
/// never waits for a receiver, no line waits for another, and what was pending when an instance
/// died is told by the one that gets its partitions. A receiver may be told twice, under the same
/// message id: by an instance that lost a partition while it waited for its next attempt, and by
/// the one that got it. Whoever gets through first ends it for both.
///
/// While the brokers do not answer nothing can be written down as pending. The consumer then waits
/// with the alert that it has, and commits nothing past it.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.notify;
