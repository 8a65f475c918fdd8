package io.wirewatch.enrich.quote;

import org.jspecify.annotations.Nullable;

/// Who says something, and by which word.
///
/// @param speaker as the text names them
/// @param entity id of the entity they are, null where they are none
/// @param cue the verb or phrase of saying, null where a dash or a colon does its work
record Speech(String speaker, @Nullable String entity, @Nullable String cue) {}
