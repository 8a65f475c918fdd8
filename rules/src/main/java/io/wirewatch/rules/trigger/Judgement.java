package io.wirewatch.rules.trigger;

/// Whether an article raised the count of its episode, and if not, which earlier article did it for
/// both.
public sealed interface Judgement {

  /// It raised the count.
  record Raises() implements Judgement {}

  /// It carries the text of an article that is counted already.
  ///
  /// @param as the id of the article that was counted
  record SameOrigin(String as) implements Judgement {}

  /// Its publisher is counted already.
  ///
  /// @param as the id of the article that was counted
  record SamePublisher(String as) implements Judgement {}
}
