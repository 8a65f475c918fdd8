/// Which story an article belongs to: the articles on one event.
///
/// Articles are taken once, in the order of their arrival. Each becomes a vector of its words,
/// weighted by how rare they have been among the latest articles; it joins the story whose articles
/// are most like it, less the older the story is, or begins a new one. An id, once given, stays.
/// Copies of one text go to one story without being weighed.
@NullMarked
package io.wirewatch.enrich.story;

import org.jspecify.annotations.NullMarked;
