/// Whose text an article carries.
///
/// Newspapers print the agencies' wires and each other's stories: whole, wrapped in furniture, cut
/// to a brief, edited, merged with another. A desk that counts reports must count such copies once.
/// Here every text becomes the set of its three-word shingles; a few of them are filed in an index
/// in memory; texts that share some are compared by samples of their shingles; and what carries a
/// large enough part of an earlier article has that article's origin.
///
/// What both quote does not count: a statement to the press is in every report, and a report that
/// has nothing else of another is no copy.
///
/// Containment, not resemblance, decides: a brief is wholly contained in its wire and resembles it
/// little (Broder, "On the resemblance and containment of documents", 1997).
@NullMarked
package io.wirewatch.enrich.syndication;

import org.jspecify.annotations.NullMarked;
