/// Whether a process is alive and whether it is ready for work. Parts register checks under a name;
/// a report asks all of them. A process that is not live should be restarted; one that is not ready
/// is waiting for something and must not be.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.health;
