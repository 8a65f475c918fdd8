/// What the desk's page shows, worked out from the topics and from nothing else.
///
/// The boards take records as they arrive, in any order of partitions, and answer with what a page
/// needs at a given instant; the views beside them turn an alert or a rule into the words and
/// positions that a template prints. Time is always an argument. The boards are safe to share
/// between the thread that feeds them and the threads that read them; everything they hand out is
/// immutable.
@org.jspecify.annotations.NullMarked
package io.wirewatch.desk.view;
