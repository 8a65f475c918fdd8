/// Whole numbers in little room: maps and sets without objects, and ascending numbers in few bits.
@NullMarked
package io.wirewatch.enrich.packed;

import org.jspecify.annotations.NullMarked;
