package io.wirewatch.alert;

import io.wirewatch.alert.notify.Channel;
import io.wirewatch.alert.notify.Outbox;
import io.wirewatch.alert.notify.webhook.Webhook;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.outbound.OutboundHttp;
import java.util.HashMap;
import java.util.Map;

/// The configured channels and what they share.
///
/// @param http how requests are sent
/// @param outbox tells the channels
record Channels(OutboundHttp http, Outbox outbox) implements AutoCloseable {

  static Channels start(AlertConfig config, ServiceContext context) {
    OutboundHttp http = OutboundHttp.open(config.outbound());
    Map<String, Channel> channels = new HashMap<>();
    config
        .channels()
        .forEach((name, hook) -> channels.put(name, new Webhook(http, hook.url(), hook.secret())));
    return new Channels(
        http, Outbox.start(channels, config.authors(), config.partitions(), context));
  }

  @Override
  public void close() {
    outbox.close();
    http.close();
  }
}
