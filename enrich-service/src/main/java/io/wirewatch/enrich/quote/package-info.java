/// Finds what people are quoted as saying, and who they are.
///
/// [QuoteMarks] finds the direct quotes, whatever the marks and over paragraphs; [Attribution]
/// looks for a verb of saying around each and reads its subject; what has none takes the speaker of
/// the quote before it. [IndirectSpeech] finds what is said without marks: "the ministry said that
/// ...". A speaker is given as the text names it, and as an entity where it is one, pronouns
/// included.
@NullMarked
package io.wirewatch.enrich.quote;

import org.jspecify.annotations.NullMarked;
