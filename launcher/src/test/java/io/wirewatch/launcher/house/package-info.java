/// The rules of the house, over the classes and sources of every module.
@NullMarked
package io.wirewatch.launcher.house;

import org.jspecify.annotations.NullMarked;
