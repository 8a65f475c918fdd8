/// All of Wirewatch in one process.
///
/// The services are those that run on their own in a cluster, built by the same constructors; only
/// what is around them differs: one embedded broker, one folder of state, one HTTP port with the
/// routes of all, one health, one set of metrics.
@NullMarked
package io.wirewatch.launcher.together;

import org.jspecify.annotations.NullMarked;
