package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Stance;
import io.wirewatch.enrich.text.Range;
import org.jspecify.annotations.Nullable;

/// What a sentence reports somebody to have said, confirmed, denied and so on.
///
/// @param content what is said
/// @param speech who says it; null where nobody is named, as for "could not be verified"
/// @param cue the verb with its negation
/// @param verb the token of the verb
record Found(
    Range content, @Nullable Speech speech, Stance stance, @Nullable String cue, int verb) {}
