/// The whole pipeline on a real broker: from the HTTP request to the alert.
@NullMarked
package io.wirewatch.launcher.pipeline;

import org.jspecify.annotations.NullMarked;
