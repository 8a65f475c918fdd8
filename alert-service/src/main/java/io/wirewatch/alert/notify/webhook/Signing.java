package io.wirewatch.alert.notify.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirewatch.runtime.config.Secret;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs messages with a shared secret: HMAC-SHA256 over id, timestamp and body, parted by full
/// stops, as the Standard Webhooks specification (1.0.0) has it.
final class Signing {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";

  /// Fewer bytes are no secret: the specification's lower bound.
  private static final int LEAST_BYTES = 24;

  private final SecretKeySpec key;

  /// @param secret `whsec_` and base64 of 24 bytes or more
  /// @throws IllegalArgumentException when it is not; the message does not tell it
  Signing(Secret secret) {
    this.key = new SecretKeySpec(bytes(secret.value()), ALGORITHM);
  }

  /// The signature as its header has it: `v1,` and base64.
  String sign(String id, long timestampSeconds, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + timestampSeconds + ".").getBytes(UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String secret) {
    if (!secret.startsWith(PREFIX)) {
      throw new IllegalArgumentException("a webhook's secret starts with " + PREFIX);
    }
    byte[] bytes = decode(secret.substring(PREFIX.length()));
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "a webhook's secret has at least %d bytes, this one has %d"
              .formatted(LEAST_BYTES, bytes.length));
    }
    return bytes;
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // The cause would quote a character of the secret.
      throw new IllegalArgumentException("a webhook's secret is base64 after " + PREFIX);
    }
  }
}
