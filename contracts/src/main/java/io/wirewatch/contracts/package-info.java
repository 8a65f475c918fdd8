/// The values that travel between services: Avro classes generated from the IDL in `src/main/avro`,
/// immutable, with `Optional` getters for nullable fields. They are the model of the project;
/// nothing mirrors them.
///
/// The package is not `@NullMarked`: all of it is generated, and the generator does not say which
/// builder arguments may be null. The IDL does.
package io.wirewatch.contracts;
