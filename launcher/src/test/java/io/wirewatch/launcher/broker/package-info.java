/// The embedded broker on its own, and the broker that integration tests run on.
@NullMarked
package io.wirewatch.launcher.broker;

import org.jspecify.annotations.NullMarked;
