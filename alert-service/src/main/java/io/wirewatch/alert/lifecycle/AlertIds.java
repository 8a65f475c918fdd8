package io.wirewatch.alert.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirewatch.contracts.Alert;
import io.wirewatch.rules.group.GroupKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Ids of new alerts.
final class AlertIds {

  private static final int BYTES = 10;

  private AlertIds() {}

  /// An id made of rule, group and opening article, and of how often these opened one before.
  static String next(GroupKey key, String openingArticleId, List<Alert> given) {
    for (int time = 0; ; time++) {
      String id = hash(key.key() + "|" + openingArticleId + "|" + time);
      if (given.stream().noneMatch(a -> a.getId().equals(id))) return id;
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
