package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.GroupKey;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;

/// Keys of the stores: the parts of a key are parted by NUL, which occurs in none of them, so that
/// no group's prefix is another's.
final class StoreKeys {

  private static final char PART = '\0';

  private StoreKeys() {}

  /// What all entries of a group start with.
  static String group(GroupKey key) {
    return key.key() + PART;
  }

  static String match(GroupKey key, Match match) {
    long at = match.getEventTime().toEpochMilli();
    return group(key) + "%015d".formatted(at) + PART + match.getArticleId();
  }

  static String request(GroupKey key, DeskAction action) {
    return group(key) + action.getId();
  }

  static String alert(GroupKey key, String alertId) {
    return group(key) + alertId;
  }
}
