package io.wirewatch.enrich.version;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Tokens;
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
    StringBuilder said = new StringBuilder(document.text().length() + document.title().length());
    append(said, document.titleTokens()).append('\n');
    byte[] bytes = append(said, document.tokens()).toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, BYTES);
  }

  private static StringBuilder append(StringBuilder said, Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        said.append(tokens.folded(i)).append(' ');
      }
    }
    return said;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
