/// NDJSON filters: a line in, a line out, in order, with no broker and no server.
@NullMarked
package io.wirewatch.launcher.lines;

import org.jspecify.annotations.NullMarked;
