/// Where articles come from that are not the stream: archives, lines of JSON, and the topic from a
/// time on.
@org.jspecify.annotations.NullMarked
package io.wirewatch.launcher.replay;
