package io.wirewatch.alert.topology;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/// One processor on one partition, as a task runs it under exactly-once: what it forwards is seen
/// after its commit, and a crash takes it back to the last one, with nothing left in memory.
final class PartitionTask<I, O> {

  /// What a task has forwarded and not committed yet.
  private final List<Record<String, O>> forwarded = new ArrayList<>();

  private final Map<String, CommittedStore<?>> stores = new HashMap<>();
  private final Map<Duration, Punctuator> punctuators = new HashMap<>();
  private final Supplier<Processor<String, I, String, O>> supplier;
  private final int partition;
  private final Supplier<Instant> clock;
  private Processor<String, I, String, O> processor;
  private int position;
  private int committedPosition;

  PartitionTask(
      int partition,
      Supplier<Instant> clock,
      List<CommittedStore<?>> stores,
      Supplier<Processor<String, I, String, O>> supplier) {
    this.partition = partition;
    this.clock = clock;
    stores.forEach(store -> this.stores.put(store.name(), store));
    this.supplier = supplier;
    this.processor = start();
  }

  /// The offset of the next record to be processed.
  int position() {
    return position;
  }

  void process(Record<String, I> record) {
    processor.process(record);
    position++;
  }

  /// Runs what was scheduled at this interval.
  void punctuate(Duration interval) {
    Punctuator punctuator = punctuators.get(interval);
    if (punctuator != null) punctuator.punctuate(clock.get().toEpochMilli());
  }

  /// Keeps all that was done.
  ///
  /// @return what was forwarded since the last commit
  List<Record<String, O>> commit() {
    stores.values().forEach(CommittedStore::commit);
    committedPosition = position;
    List<Record<String, O>> out = List.copyOf(forwarded);
    forwarded.clear();
    return out;
  }

  /// Loses all that was done since the last commit, and starts again from the stores.
  void crash() {
    rollBack();
    processor = start();
  }

  /// Loses all that was done since the last commit, and begins again with the same processor, as a
  /// task does whose transaction was aborted.
  void revive() {
    rollBack();
    processor.init(new Context());
  }

  private void rollBack() {
    stores.values().forEach(CommittedStore::crash);
    position = committedPosition;
    forwarded.clear();
    punctuators.clear();
  }

  private Processor<String, I, String, O> start() {
    Processor<String, I, String, O> fresh = supplier.get();
    fresh.init(new Context());
    return fresh;
  }

  /// What the processors ask of their context, and nothing else.
  private final class Context implements ProcessorContext<String, O> {

    @Override
    public <K extends String, V extends O> void forward(Record<K, V> record) {
      forwarded.add(new Record<>(record.key(), record.value(), record.timestamp()));
    }

    @Override
    public <K extends String, V extends O> void forward(Record<K, V> record, String child) {
      forward(record);
    }

    @Override
    // The store that was registered under the name; the signature is Kafka's.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S extends StateStore> S getStateStore(String name) {
      return (S) Objects.requireNonNull(stores.get(name), name);
    }

    @Override
    public Cancellable schedule(Duration interval, PunctuationType type, Punctuator punctuator) {
      punctuators.put(interval, punctuator);
      return () -> punctuators.remove(interval);
    }

    @Override
    public Cancellable schedule(
        Instant start, Duration interval, PunctuationType type, Punctuator punctuator) {
      return schedule(interval, type, punctuator);
    }

    @Override
    public TaskId taskId() {
      return new TaskId(0, partition);
    }

    @Override
    public long currentSystemTimeMs() {
      return clock.get().toEpochMilli();
    }

    @Override
    public long currentStreamTimeMs() {
      throw unasked();
    }

    @Override
    public String applicationId() {
      throw unasked();
    }

    @Override
    public Optional<RecordMetadata> recordMetadata() {
      throw unasked();
    }

    @Override
    public Serde<?> keySerde() {
      throw unasked();
    }

    @Override
    public Serde<?> valueSerde() {
      throw unasked();
    }

    @Override
    public File stateDir() {
      throw unasked();
    }

    @Override
    public StreamsMetrics metrics() {
      throw unasked();
    }

    @Override
    public void commit() {
      throw unasked();
    }

    @Override
    public Map<String, Object> appConfigs() {
      throw unasked();
    }

    @Override
    public Map<String, Object> appConfigsWithPrefix(String prefix) {
      throw unasked();
    }

    private UnsupportedOperationException unasked() {
      return new UnsupportedOperationException("no processor of ours asks for this");
    }
  }
}
