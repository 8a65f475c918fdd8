/// Typed configuration: a record names what can be set. Values come from a YAML file, then from the
/// environment, secrets from files of their own. What is not known is refused by name, with the
/// nearest known spelling.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.config;
