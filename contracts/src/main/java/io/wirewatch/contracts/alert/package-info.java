/// What an alert's record says only by its history, for all who read it alike.
@NullMarked
package io.wirewatch.contracts.alert;

import org.jspecify.annotations.NullMarked;
