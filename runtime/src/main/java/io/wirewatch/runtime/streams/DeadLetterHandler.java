package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.wire.RegistryUnavailableException;
import io.wirewatch.contracts.wire.UnknownSchemaException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what cannot be read, processed or written to the dead letters, in the transaction of the
/// record it came from, and goes on with the next record.
///
/// What a record is not to blame for (a store that fails, brokers that do not answer) is not a dead
/// letter: the thread dies and the work is done again.
public final class DeadLetterHandler
    implements DeserializationExceptionHandler,
        ProcessingExceptionHandler,
        ProductionExceptionHandler {

  static final String COUNTER = "wirewatch.dead.letters.counter";

  private static final Logger log = LoggerFactory.getLogger(DeadLetterHandler.class);

  private @Nullable DeadLetterCounter counter;

  /// Kafka Streams makes one for each stream thread.
  public DeadLetterHandler() {}

  @Override
  public void configure(Map<String, ?> configs) {
    if (configs.get(COUNTER) instanceof DeadLetterCounter given) counter = given;
  }

  @Override
  public DeserializationExceptionHandler.Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception cause) {
    if (notTheRecords(cause)) return DeserializationExceptionHandler.Response.fail();
    return DeserializationExceptionHandler.Response.resume(
        bury("read", context, record.key(), record.value(), cause));
  }

  @Override
  public ProcessingExceptionHandler.Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception cause) {
    if (notTheRecords(cause)) return ProcessingExceptionHandler.Response.fail();
    return ProcessingExceptionHandler.Response.resume(
        bury("process", context, context.sourceRawKey(), context.sourceRawValue(), cause));
  }

  @Override
  public ProductionExceptionHandler.Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception cause) {
    if (!(cause instanceof RecordTooLargeException)) {
      return ProductionExceptionHandler.Response.fail();
    }
    return ProductionExceptionHandler.Response.resume(
        bury("write", context, context.sourceRawKey(), context.sourceRawValue(), cause));
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface's own
  public ProductionExceptionHandler.Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception cause,
      SerializationExceptionOrigin origin) {
    // A schema of ours that is not released would make a dead letter of everything.
    if (notTheRecords(cause) || cause instanceof UnknownSchemaException) {
      return ProductionExceptionHandler.Response.fail();
    }
    return ProductionExceptionHandler.Response.resume(
        bury("write", context, context.sourceRawKey(), context.sourceRawValue(), cause));
  }

  private static boolean notTheRecords(Exception cause) {
    return cause instanceof StreamsException
        || cause instanceof TimeoutException
        || cause instanceof RegistryUnavailableException;
  }

  private List<ProducerRecord<byte[], byte[]>> bury(
      String stage,
      ErrorHandlerContext context,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Exception cause) {
    log.warn(
        "dead letter: could not {} {}-{} at {}: {}",
        stage,
        context.topic(),
        context.partition(),
        context.offset(),
        cause.toString());
    if (counter != null) counter.count(stage);
    return List.of(DeadLetter.record(stage, context, key, value, cause));
  }
}
