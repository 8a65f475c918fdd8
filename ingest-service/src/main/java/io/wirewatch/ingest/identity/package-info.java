/// What makes an article the same article.
///
/// An id is a hash of what the publisher says identifies the article, else of where it is to be
/// read, else of what it says. It depends on nothing else, so it is the same on every instance,
/// after every restart, and for every copy that is sent. Two sites that carry one text have two
/// articles; that they are one report is for the enrichment to find.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.identity;
