package io.wirewatch.launcher.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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
  private static final Set<TransactionState> COMPLETE =
      EnumSet.of(TransactionState.COMPLETE_COMMIT, TransactionState.COMPLETE_ABORT);

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
    int lost = 0;
    for (Open open : settled()) {
      if (!open.isLost()) continue;
      EndMarker marker = EndMarker.of(open.partition, open.producer, open.transaction);
      writer.write(marker);
      log.warn("wrote a marker that the broker had lost: {}", marker);
      lost++;
    }
    return lost;
  }

  /// A transaction that is open in a partition.
  private record Open(
      TopicPartition partition, ProducerState producer, TransactionDescription transaction) {
    /// Whether it is complete all the same. Ending one raises the producer's epoch with the newer
    /// protocol of transactions, and leaves it with the older.
    boolean isLost() {
      int raised = transaction.producerEpoch() - producer.producerEpoch();
      return COMPLETE.contains(transaction.state()) && (raised == 0 || raised == 1);
    }
  }

  /// What is open once the coordinator has loaded all that it knows and ends nothing any more.
  private List<Open> settled() throws ExecutionException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      // In this order, for a transaction is complete only after its markers.
      Map<Long, TransactionDescription> transactions = transactions();
      Map<TopicPartition, List<ProducerState>> producers = open();
      List<Open> settled = settled(producers, transactions);
      long open = producers.values().stream().mapToLong(List::size).sum();
      if (settled.size() == open) return settled;
      if (System.nanoTime() > end) {
        log.warn("the coordinator says nothing of some of these transactions: {}", producers);
        return settled;
      }
      Thread.sleep(GLANCE);
    }
  }

  private static List<Open> settled(
      Map<TopicPartition, List<ProducerState>> producers,
      Map<Long, TransactionDescription> transactions) {
    List<Open> settled = new ArrayList<>();
    producers.forEach((partition, all) -> {
      for (ProducerState producer : all) {
        TransactionDescription transaction = transactions.get(producer.producerId());
        if (transaction != null && !ENDING.contains(transaction.state())) {
          settled.add(new Open(partition, producer, transaction));
        }
      }
    });
    return settled;
  }

  /// The transactions that the coordinator has loaded so far, by their producers.
  private Map<Long, TransactionDescription> transactions()
      throws ExecutionException, InterruptedException {
    List<String> ids =
        admin.listTransactions().all().get().stream()
            .map(TransactionListing::transactionalId)
            .toList();
    return admin.describeTransactions(ids).all().get().values().stream()
        .collect(Collectors.toMap(TransactionDescription::producerId, Function.identity()));
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
}
