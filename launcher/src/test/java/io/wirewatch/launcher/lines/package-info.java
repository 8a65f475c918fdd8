@NullMarked
package io.wirewatch.launcher.lines;

import org.jspecify.annotations.NullMarked;
