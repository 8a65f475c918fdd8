package io.wirewatch.rules.trigger;

import java.time.Instant;

/// Whether an article counted for its episode, or for one that did not come about, and if not, what
/// kept it from counting.
public sealed interface Judgement {

  /// It counted: it raised the count, brought something new, made a step.
  record Raises() implements Judgement {}

  /// It carries the text of an article that is counted already, or was made of one that is or of
  /// the same.
  ///
  /// @param as the id of the article that was counted
  record SameOrigin(String as) implements Judgement {}

  /// Its publisher is counted already.
  ///
  /// @param as the id of the article that was counted
  record SamePublisher(String as) implements Judgement {}

  /// Its story is counted already.
  ///
  /// @param as the id of the article that was counted
  record SameStory(String as) implements Judgement {}

  /// All that it names is counted already.
  ///
  /// @param as the id of the article that was counted for the first of its names
  record SameNames(String as) implements Judgement {}

  /// It names nothing of the kind that is counted, or states no figure that is compared.
  record NothingCounted() implements Judgement {}

  /// It has what the trigger looks at, and brings nothing new: no new name, no other figure, no
  /// next step.
  record NothingNew() implements Judgement {}

  /// It is the last one before a silence.
  record LastBefore() implements Judgement {}

  /// Its event time lies outside the rule's active hours.
  record OutsideHours() implements Judgement {}

  /// It came in the quiet time after an episode.
  ///
  /// @param until when the group counts again
  record Quiet(Instant until) implements Judgement {}
}
