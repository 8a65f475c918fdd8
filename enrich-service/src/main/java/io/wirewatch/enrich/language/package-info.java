/// Which language a text is in.
///
/// The answer is a BCP 47 tag, or `und` where a guess would be worth little: a wrong language costs
/// more than none, since stop words and abbreviations are chosen by it.
@NullMarked
package io.wirewatch.enrich.language;

import org.jspecify.annotations.NullMarked;
