package io.wirewatch.runtime.health;

/// What a check found.
public sealed interface Check {

  /// All is well.
  record Up() implements Check {}

  /// Something is not as it should be.
  ///
  /// @param why a clause for people, not blank
  record Down(String why) implements Check {
    /// Refuses a blank reason.
    public Down {
      if (why.isBlank()) throw new IllegalArgumentException("a check that is down must say why");
    }
  }

  /// All is well.
  static Check up() {
    return new Up();
  }

  /// Something is not as it should be.
  static Check down(String why) {
    return new Down(why);
  }

  /// Up when the condition holds, else down for the reason given.
  static Check of(boolean condition, String whyNot) {
    return condition ? up() : down(whyNot);
  }
}
