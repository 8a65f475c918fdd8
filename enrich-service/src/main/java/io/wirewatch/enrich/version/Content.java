package io.wirewatch.enrich.version;

import io.wirewatch.enrich.text.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of what an article says: its words and numbers, whatever white space, signs and case.
public final class Content {
  private static final int BYTES = 16;

  private Content() {}

  /// 32 hexadecimal digits of the SHA-256 of the title's and the text's folded words.
  public static String hash(Document document) {
    MessageDigest digest = sha256();
    for (String word : document.titleTokens().words()) {
      digest.update((word + " ").getBytes(StandardCharsets.UTF_8));
    }
    digest.update((byte) '\n');
    for (String word : document.tokens().words()) {
      digest.update((word + " ").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
