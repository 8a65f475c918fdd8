/// Whose text an article carries.
///
/// Newspapers print the agencies' wires and each other's stories: whole, wrapped in furniture, cut
/// to a brief, edited, merged with another. A desk that counts reports must count such copies once.
/// Here every text becomes the set of its three-word shingles; a sample of them is filed in an
/// inverted index; articles that share rare shingles are compared exactly; and what carries a large
/// enough part of an earlier article has that article's origin.
///
/// Containment, not resemblance, decides: a brief is wholly contained in its wire and resembles it
/// little (Broder, "On the resemblance and containment of documents", 1997).
@NullMarked
package io.wirewatch.enrich.syndication;

import org.jspecify.annotations.NullMarked;
