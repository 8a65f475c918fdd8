/// The values that travel between services: Avro classes generated from the IDL in `src/main/avro`,
/// immutable, with `Optional` getters for nullable fields. They are the model of the project;
/// nothing mirrors them.
@org.jspecify.annotations.NullMarked
package io.wirewatch.contracts;
