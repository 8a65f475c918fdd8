package io.wirewatch.alert.notify.webhook;

import io.wirewatch.alert.notify.Channel;
import io.wirewatch.alert.notify.Notification;
import io.wirewatch.alert.notify.Outcome;
import io.wirewatch.runtime.config.Secret;
import io.wirewatch.runtime.outbound.OutboundHttp;
import io.wirewatch.runtime.outbound.Request;
import io.wirewatch.runtime.outbound.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Posts notifications to a URL, signed. Follows no redirect: where a notification goes is in the
/// configuration and nowhere else.
public final class Webhook implements Channel {

  private static final int MAX_ANSWER_BYTES = 64 * 1024;

  private final OutboundHttp http;
  private final URI url;
  private final Signing signing;

  /// @param http how requests are sent; stays the caller's to close
  /// @param url where notifications are posted
  /// @param secret `whsec_` and base64 of 24 bytes or more
  /// @throws IllegalArgumentException when the secret is not
  public Webhook(OutboundHttp http, URI url, Secret secret) {
    this.http = http;
    this.url = url;
    this.signing = new Signing(secret);
  }

  @Override
  public Outcome tell(Notification notification, Instant now) {
    byte[] body = AlertJson.of(notification, now);
    String id = notification.messageId();
    long timestamp = now.getEpochSecond();
    Map<String, String> headers =
        Map.of(
            "content-type",
            "application/json",
            "webhook-id",
            id,
            "webhook-timestamp",
            String.valueOf(timestamp),
            "webhook-signature",
            signing.sign(id, timestamp, body));
    return switch (http.exchange(Request.post(url, headers, body, MAX_ANSWER_BYTES))) {
      case Response.Answered answer -> outcome(answer, now);
      case Response.Refused(String why) -> new Outcome.Rejected(why);
      case Response.Failed(String why) -> new Outcome.Retry(why, Optional.empty());
    };
  }

  /// An answer of 2xx accepts. Time-outs, too many requests and faults of the server may pass; any
  /// other answer would come again.
  private static Outcome outcome(Response.Answered answer, Instant now) {
    int status = answer.status();
    if (status / 100 == 2) return new Outcome.Accepted();
    String cause = "answered " + status;
    boolean passing = status == 408 || status == 425 || status == 429 || status >= 500;
    if (!passing) return new Outcome.Rejected(cause);
    return new Outcome.Retry(
        cause, answer.header("retry-after").flatMap(v -> RetryAfter.parse(v, now)));
  }
}
