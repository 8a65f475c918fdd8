package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.Counter;
import io.wirewatch.runtime.ServiceContext;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Replaces a stream thread that died, within a budget, then stops the application.
final class UncaughtPolicy implements StreamsUncaughtExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(UncaughtPolicy.class);
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final String applicationId;
  private final Replacements replacements;
  private final Clock clock;
  private final Counter replaced;

  UncaughtPolicy(String applicationId, int budget, ServiceContext context) {
    this.applicationId = applicationId;
    this.replacements = new Replacements(budget, WINDOW);
    this.clock = context.clock();
    this.replaced =
        context.meters().counter("wirewatch.streams.replacements", "application", applicationId);
  }

  @Override
  public StreamThreadExceptionResponse handle(Throwable thrown) {
    if (thrown instanceof Exception && replacements.grant(clock.instant())) {
      replaced.increment();
      log.error("{}: a stream thread died and is replaced", applicationId, thrown);
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    log.error("{}: a stream thread died; the application stops", applicationId, thrown);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }
}
