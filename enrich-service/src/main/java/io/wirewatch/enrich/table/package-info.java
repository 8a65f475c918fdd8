/// What the deciding parts remember: small sorted tables behind a port.
///
/// The parts that decide over many articles (versions, origins, stories) keep their state in tables
/// and nowhere else, so that a restart, which finds the same tables, decides the same. In the
/// stream a table is a Kafka Streams store; on the command line and in tests it is a map. Old
/// entries leave by the time that the caller gives, never by a clock.
@NullMarked
package io.wirewatch.enrich.table;

import org.jspecify.annotations.NullMarked;
