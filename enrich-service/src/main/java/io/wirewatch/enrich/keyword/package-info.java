/// Finds the terms that tell what an article is about.
///
/// Candidates are single words and phrases of up to three that neither start nor end with a
/// function word. A term counts by how often it stands in the article, how early, and how it is
/// written; a word that hardly ever stands outside one phrase gives way to the phrase. No corpus is
/// consulted: the same article has the same keywords always. The lists of function words are
/// resources. [Background] counts beside that how usual each keyword is, which tells what is new.
@NullMarked
package io.wirewatch.enrich.keyword;

import org.jspecify.annotations.NullMarked;
