/// Articles kept on disk: Avro container files, which any tool that knows Avro reads.
@org.jspecify.annotations.NullMarked
package io.wirewatch.contracts.archive;
