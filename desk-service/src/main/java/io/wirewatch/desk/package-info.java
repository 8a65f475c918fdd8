/// The desk service: the page that a watch desk keeps open, and the API beside it.
///
/// It reads the topics of alerts, matches and rules from their beginning into boards in memory, and
/// answers every request from there; what people do goes back to topics and is seen by every
/// instance when it returns. It keeps no state of its own: any number of instances may run, and
/// each is ready when it has caught up.
@org.jspecify.annotations.NullMarked
package io.wirewatch.desk;
