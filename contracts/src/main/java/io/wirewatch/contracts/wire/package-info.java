/// How values become bytes: the Confluent wire format (a zero byte, a four-byte schema id, Avro
/// binary), schema ids from the schemas bundled with the project or from any registry that speaks
/// the Confluent v7 API, and CloudEvents headers.
@org.jspecify.annotations.NullMarked
package io.wirewatch.contracts.wire;
