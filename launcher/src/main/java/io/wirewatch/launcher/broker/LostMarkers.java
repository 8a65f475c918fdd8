package io.wirewatch.launcher.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends transactions in the partitions that their broker forgot.
///
/// A broker that was killed while it ended a transaction goes on with it when it starts again.
/// Kafka 4.3.1 forgets a partition meanwhile that has no leader at that moment, as all have for a
/// while after a kill where there is but one broker (KAFKA-20734): the transaction counts as
/// complete, the partition never gets its marker, and whoever reads committed records waits there
/// for good. What was decided is known, for the transaction log says it; so the marker can still be
/// written.
final class LostMarkers {

  private static final Logger log = LoggerFactory.getLogger(LostMarkers.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final Set<TransactionState> ENDING =
      EnumSet.of(TransactionState.PREPARE_COMMIT, TransactionState.PREPARE_ABORT);

  private final Admin admin;
  private final MarkerWriter writer;

  private LostMarkers(Admin admin, MarkerWriter writer) {
    this.admin = admin;
    this.writer = writer;
  }

  /// Writes every marker that is missing; returns once they are written. Nobody else may use the
  /// broker yet.
  ///
  /// @return how many were written
  /// @throws IOException when a broker refuses one
  static int restore(BrokerSettings broker)
      throws IOException, ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return new LostMarkers(admin, new MarkerWriter(broker.port())).restore();
    }
  }

  private int restore() throws IOException, ExecutionException, InterruptedException {
    Map<Long, TransactionDescription> ended = ended();
    List<EndMarker> lost = new ArrayList<>();
    open()
        .forEach((partition, producers) ->
            producers.forEach(producer -> {
              TransactionDescription transaction = ended.get(producer.producerId());
              if (transaction != null && isOf(producer, transaction)) {
                lost.add(EndMarker.of(partition, producer, transaction));
              }
            }));
    for (EndMarker marker : lost) {
      writer.write(marker);
      log.warn("wrote a marker that the broker had lost: {}", marker);
    }
    return lost.size();
  }

  /// The transactions that are complete, by their producers, once none is being ended any more. It
  /// is asked for before what is open: a transaction is complete only after its markers.
  private Map<Long, TransactionDescription> ended()
      throws ExecutionException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Collection<TransactionDescription> all = transactions();
    while (all.stream().anyMatch(t -> ENDING.contains(t.state())) && System.nanoTime() < end) {
      Thread.sleep(GLANCE);
      all = transactions();
    }
    return all.stream()
        .filter(LostMarkers::isComplete)
        .collect(Collectors.toMap(TransactionDescription::producerId, Function.identity()));
  }

  private Collection<TransactionDescription> transactions()
      throws ExecutionException, InterruptedException {
    List<String> ids =
        admin.listTransactions().all().get().stream()
            .map(TransactionListing::transactionalId)
            .toList();
    return admin.describeTransactions(ids).all().get().values();
  }

  private static boolean isComplete(TransactionDescription transaction) {
    return transaction.state() == TransactionState.COMPLETE_COMMIT
        || transaction.state() == TransactionState.COMPLETE_ABORT;
  }

  /// The producers with an open transaction, by partition.
  private Map<TopicPartition, List<ProducerState>> open()
      throws ExecutionException, InterruptedException {
    Set<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get();
    List<TopicPartition> partitions =
        admin.describeTopics(topics).allTopicNames().get().values().stream()
            .flatMap(topic ->
                topic.partitions().stream()
                    .map(p -> new TopicPartition(topic.name(), p.partition())))
            .toList();
    return admin.describeProducers(partitions).all().get().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    e.getValue().activeProducers().stream()
                        .filter(p -> p.currentTransactionStartOffset().isPresent())
                        .toList()));
  }

  /// Whether what is open is of the producer's last transaction. Ending one raises the producer's
  /// epoch with the newer protocol of transactions, and leaves it with the older.
  private static boolean isOf(ProducerState open, TransactionDescription transaction) {
    int raised = transaction.producerEpoch() - open.producerEpoch();
    return raised == 0 || raised == 1;
  }
}
