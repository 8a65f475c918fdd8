/// The demonstration: an afternoon's wires, invented, told again in a minute.
@NullMarked
package io.wirewatch.launcher.demo;

import org.jspecify.annotations.NullMarked;
