package io.wirewatch.launcher.broker;

import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;

/// What ends a transaction in one partition.
///
/// @param producer id of the producer
/// @param epoch the producer's when the transaction was ended
/// @param coordinatorEpoch not below that of an earlier marker in the partition
/// @param commit whether its records count, or are left out
/// @param raised whether ending it raised the producer's epoch (KIP-890)
record EndMarker(
    TopicPartition partition,
    long producer,
    short epoch,
    int coordinatorEpoch,
    boolean commit,
    boolean raised) {

  /// The marker of a transaction that is complete but open in the partition.
  static EndMarker of(
      TopicPartition partition, ProducerState open, TransactionDescription transaction) {
    return new EndMarker(
        partition,
        open.producerId(),
        (short) transaction.producerEpoch(),
        open.coordinatorEpoch().orElse(0),
        transaction.state() == TransactionState.COMPLETE_COMMIT,
        transaction.producerEpoch() > open.producerEpoch());
  }
}
