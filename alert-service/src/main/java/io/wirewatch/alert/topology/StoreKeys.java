package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Beat;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.group.GroupKey;

/// Keys of the stores: the parts of a key are parted by NUL, which occurs in none of them, so that
/// no group's prefix is another's.
final class StoreKeys {

  private static final char PART = '\0';
  private static final int DIGITS = 15;

  private StoreKeys() {}

  /// What all entries of a group start with.
  static String group(GroupKey key) {
    return key.key() + PART;
  }

  static String match(GroupKey key, Match match) {
    long at = match.getEventTime().toEpochMilli();
    return group(key) + digits(at) + PART + match.getArticleId();
  }

  static String request(GroupKey key, DeskAction action) {
    return group(key) + action.getId();
  }

  static String beat(char kind, Beat beat) {
    return kind + digits(beat.getAt().toEpochMilli()) + PART + beat.getPublisher();
  }

  /// A time of 15 digits at least, so that keys are in its order.
  private static String digits(long millis) {
    String digits = String.valueOf(Math.abs(millis));
    int zeros = Math.max(0, DIGITS - digits.length() - (millis < 0 ? 1 : 0));
    return (millis < 0 ? "-" : "") + "0".repeat(zeros) + digits;
  }

  /// The publisher in the key of a beat.
  static String publisher(String beat) {
    return beat.substring(beat.indexOf(PART) + 1);
  }

  /// The group in the key of an entry of it.
  static GroupKey groupOf(String key) {
    return GroupKey.parse(key.substring(0, key.indexOf(PART)));
  }

  /// What comes after all entries of a group.
  static String after(GroupKey key) {
    return key.key() + (char) (PART + 1);
  }

  static String alert(GroupKey key, String alertId) {
    return group(key) + alertId;
  }
}
