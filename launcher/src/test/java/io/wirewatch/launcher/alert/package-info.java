/// The alert service on a real broker.
@org.jspecify.annotations.NullMarked
package io.wirewatch.launcher.alert;
