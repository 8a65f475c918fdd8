/// From the YAML that a desk writes to a [io.wirewatch.rules.model.Rule], or to every error in it
/// with the place where it stands.
///
/// [RuleFile] is the door in: it composes the YAML into nodes that know their places, [RuleReader]
/// reads the nodes, and [WatchParser] reads the expression inside `watch`. An error inside an
/// expression is told at its line and column in the *file*, through block scalars, folding and
/// quotes ([ScalarPlaces]), since that is where an editor's cursor goes. Nothing here throws for
/// what a person wrote: the outcome is a [Parsed].
///
/// The language is bounded, so that a rule that was accepted cannot be one that costs the stream
/// dear: see [Bounds].
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.language;
