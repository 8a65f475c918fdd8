package io.wirewatch.enrich.quote;

import org.jspecify.annotations.Nullable;

/// Who says something, and by which word.
///
/// @param speaker as the text names them
/// @param entity id of the entity they are, null where they are none
/// @param role what they are called beside their name, where that is an office; else null
/// @param cue the verb or phrase of saying; where a dash or a colon does its work, that
/// @param at the token of the cue
/// @param known how it is known who speaks
record Speech(
    String speaker,
    @Nullable String entity,
    @Nullable String role,
    String cue,
    int at,
    Known known) {

  /// How it is known who speaks.
  enum Known {
    /// The verb of saying has a name for its subject.
    NAMED,
    /// It has a description: "the ministry", "a witness", "officials".
    DESCRIBED,
    /// It has words before it that may be no subject: "early Friday".
    LOOSE,
    /// It has "he" or "she", and a person was named before.
    PRONOUN,
    /// It has a pronoun for nobody who could be found.
    UNRESOLVED,
    /// It shares the subject of a verb before, or is the first whom the sentence names.
    SHARED,
    /// Nobody is named here: whoever was quoted before goes on.
    CARRIED,
    /// Nobody is known to speak.
    NOBODY
  }

  /// The same who, by another word.
  Speech by(String other, int token) {
    return new Speech(speaker, entity, role, other, token, known);
  }

  /// The same, known in another way.
  Speech as(Known other) {
    return new Speech(speaker, entity, role, cue, at, other);
  }
}
