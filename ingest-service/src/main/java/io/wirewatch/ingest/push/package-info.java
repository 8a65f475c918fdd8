/// Articles pushed over HTTP.
///
/// `POST /v1/articles` takes one article as JSON, or as HTML or text with its particulars in the
/// query; or a batch as NDJSON, answered with a line for each line. A sender hears 202 when the
/// brokers have the article and not before; 503 with Retry-After when they do not say so, and
/// sending again does no harm, since ids follow from what an article is. Nothing is read without a
/// bound, and what is refused is refused with the field and the value that were wrong.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.push;
