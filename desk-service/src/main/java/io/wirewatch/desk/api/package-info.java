/// The desk's JSON: alerts and rules to read, rules to write, alerts to acknowledge.
///
/// What is read comes from the boards; what is written goes to the journal and is told as done only
/// when the brokers have it. The boards then see it come back through the topics, so that every
/// instance shows the same. Errors are problem documents that name the field, the value and, in a
/// rule, the line and column.
@org.jspecify.annotations.NullMarked
package io.wirewatch.desk.api;
