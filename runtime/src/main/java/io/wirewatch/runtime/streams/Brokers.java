package io.wirewatch.runtime.streams;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/// Waits for what the brokers answer.
final class Brokers {

  private static final long TIMEOUT_SECONDS = 30;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private Brokers() {}

  /// The answer, or the brokers' own exception.
  ///
  /// @throws BrokersUnavailableException when none came within thirty seconds
  static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() == null ? new KafkaException(e) : thrown(e.getCause());
    } catch (TimeoutException e) {
      throw new BrokersUnavailableException(RETRY_AFTER, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokersUnavailableException(RETRY_AFTER, e);
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    return switch (cause) {
      case org.apache.kafka.common.errors.TimeoutException e ->
          new BrokersUnavailableException(RETRY_AFTER, e);
      case RuntimeException e -> e;
      case Throwable e -> new KafkaException(e);
    };
  }
}
