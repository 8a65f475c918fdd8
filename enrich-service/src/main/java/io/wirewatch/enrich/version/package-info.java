/// Which version of which article a text is.
///
/// Publishers send an article again: unchanged, corrected, or unchanged under a new id when a feed
/// renumbers itself. A text seen before raises nothing; a new text under a known id supersedes the
/// older one.
@NullMarked
package io.wirewatch.enrich.version;

import org.jspecify.annotations.NullMarked;
