package io.wirewatch.rules.model;

import io.wirewatch.contracts.EntityType;

/// What a rule counts separately: an alert is of one rule and one group.
public sealed interface Group {

  /// All articles that the rule matches are one group.
  record Whole() implements Group {}

  /// A group for each story.
  record ByStory() implements Group {}

  /// A group for each publisher.
  record ByPublisher() implements Group {}

  /// A group for each entity of one type that a matched article names; an article may be in
  /// several.
  record ByEntity(EntityType type) implements Group {}
}
