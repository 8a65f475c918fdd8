/// What a desk's rule says, as values that cannot be wrong: built by `rules.language` from YAML,
/// read by everything else.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.model;
