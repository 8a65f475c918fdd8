package io.wirewatch.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names what a request writes.
final class RequestId {

  private RequestId() {}

  /// One name for all requests to a path that bear the same `Idempotency-Key`, so that sending
  /// again writes the same again; without one, a new name.
  static String of(Context context) {
    @Nullable String key = context.header("Idempotency-Key");
    if (key == null || key.isBlank()) return UUID.randomUUID().toString();
    return UUID.nameUUIDFromBytes((context.path() + "\n" + key).getBytes(UTF_8)).toString();
  }
}
