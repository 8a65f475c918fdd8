/// Every topic of the system as a typed constant: its name, the Avro class of its values, how a
/// record names itself as a CloudEvent, and the broker settings it is created with.
@org.jspecify.annotations.NullMarked
package io.wirewatch.contracts.topic;
