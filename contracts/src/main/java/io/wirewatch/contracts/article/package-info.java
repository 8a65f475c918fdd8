/// What an article's record says only when its parts are put side by side, for all who read it
/// alike.
@NullMarked
package io.wirewatch.contracts.article;

import org.jspecify.annotations.NullMarked;
