package io.wirewatch.launcher.broker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.message.WriteTxnMarkersRequestData;
import org.apache.kafka.common.message.WriteTxnMarkersRequestData.WritableTxnMarker;
import org.apache.kafka.common.message.WriteTxnMarkersRequestData.WritableTxnMarkerTopic;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.requests.WriteTxnMarkersRequest;
import org.apache.kafka.common.requests.WriteTxnMarkersResponse;

/// Sends markers to the broker of this process, as its own coordinator does: the client's API can
/// abort a transaction in a partition, and cannot commit one.
final class MarkerWriter {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final byte RAISING = 2;

  private final int port;

  /// @param port where the broker listens on 127.0.0.1
  MarkerWriter(int port) {
    this.port = port;
  }

  /// Writes a marker; returns once it stands in the partition.
  ///
  /// @throws IOException when the broker cannot be reached or refuses it
  void write(EndMarker marker) throws IOException {
    short version = ApiKeys.WRITE_TXN_MARKERS.latestVersion();
    var header = new RequestHeader(ApiKeys.WRITE_TXN_MARKERS, version, "lost-markers", 0);
    var request = new WriteTxnMarkersRequest.Builder(request(marker)).build(version);
    ByteBuffer answer = exchange(request.serializeWithHeader(header));
    var response = (WriteTxnMarkersResponse) AbstractResponse.parseResponse(answer, header);
    Errors error =
        response
            .errorsByProducerId()
            .getOrDefault(marker.producer(), Map.of())
            .getOrDefault(marker.partition(), Errors.UNKNOWN_SERVER_ERROR);
    if (error != Errors.NONE) {
      throw new IOException("the broker refused " + marker + ": " + error.message());
    }
  }

  private static WriteTxnMarkersRequestData request(EndMarker marker) {
    TopicPartition partition = marker.partition();
    return new WriteTxnMarkersRequestData()
        .setMarkers(
            List.of(
                new WritableTxnMarker()
                    .setProducerId(marker.producer())
                    .setProducerEpoch(marker.epoch())
                    .setCoordinatorEpoch(marker.coordinatorEpoch())
                    .setTransactionResult(marker.commit())
                    .setTransactionVersion(marker.raised() ? RAISING : 0)
                    .setTopics(
                        List.of(
                            new WritableTxnMarkerTopic()
                                .setName(partition.topic())
                                .setPartitionIndexes(List.of(partition.partition()))))));
  }

  private ByteBuffer exchange(ByteBuffer request) throws IOException {
    try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      socket.setSoTimeout((int) TIMEOUT.toMillis());
      var out = new DataOutputStream(socket.getOutputStream());
      byte[] bytes = new byte[request.remaining()];
      request.get(bytes);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      var in = new DataInputStream(socket.getInputStream());
      byte[] answer = new byte[in.readInt()];
      in.readFully(answer);
      return ByteBuffer.wrap(answer);
    }
  }
}
