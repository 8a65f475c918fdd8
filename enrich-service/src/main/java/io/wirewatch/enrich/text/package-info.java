/// A text as every part of the enrichment sees it: cut once into tokens and sentences.
///
/// Names, keywords, figures, quotes, shingles and terms all stand on the same cuts, so a position
/// found by one part means the same to another. Positions are UTF-16 code units of the text they
/// come from and ranges are half-open, as in the contracts. Nothing here knows what is looked for;
/// nothing here fails, whatever the text.
@NullMarked
package io.wirewatch.enrich.text;

import org.jspecify.annotations.NullMarked;
