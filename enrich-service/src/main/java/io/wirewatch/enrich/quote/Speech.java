package io.wirewatch.enrich.quote;

import org.jspecify.annotations.Nullable;

/// Who says something, and by which word.
///
/// @param speaker as the text names them
/// @param entity id of the entity they are, null where they are none
/// @param role what they are called beside their name, where that is an office; else null
/// @param cue the verb or phrase of saying; where a dash or a colon does its work, that
/// @param at the token of the cue
record Speech(String speaker, @Nullable String entity, @Nullable String role, String cue, int at) {

  /// The same who, by another word.
  Speech by(String other, int token) {
    return new Speech(speaker, entity, role, other, token);
  }
}
