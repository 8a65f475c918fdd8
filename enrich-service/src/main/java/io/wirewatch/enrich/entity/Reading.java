package io.wirewatch.enrich.entity;

/// How the sentences of a document are read.
///
/// @param inflection what its language does to names
/// @param english whether the tagger, which knows English, is to be believed
record Reading(Inflection inflection, boolean english) {}
