package io.wirewatch.rules.group;

/// A rule and what it counts separately: the key of a match, `<rule id>|<group>`.
///
/// @param ruleId the rule's id, without a bar
/// @param group empty where the rule does not group
public record GroupKey(String ruleId, String group) {

  /// Checks that the key can be read back.
  public GroupKey {
    if (ruleId.indexOf('|') >= 0) {
      throw new IllegalArgumentException("a rule id has no bar, was \"" + ruleId + "\"");
    }
  }

  /// Reads a record key.
  ///
  /// @throws IllegalArgumentException when it has no bar
  public static GroupKey parse(String key) {
    int bar = key.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("a match is keyed by rule|group, was \"" + key + "\"");
    }
    return new GroupKey(key.substring(0, bar), key.substring(bar + 1));
  }

  /// The record key.
  public String key() {
    return ruleId + "|" + group;
  }
}
