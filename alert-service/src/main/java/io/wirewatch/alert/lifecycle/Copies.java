package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import java.util.List;
import org.apache.avro.Schema;

/// Builders that begin with what an alert says.
final class Copies {

  private Copies() {}

  /// A builder that holds the alert's own lists. Avro's copies every piece of evidence and every
  /// line of history, which costs more than all else that is done to an alert.
  static Alert.Builder of(Alert alert) {
    Alert bare = new Alert();
    for (Schema.Field field : Alert.getClassSchema().getFields()) {
      boolean list = field.schema().getType() == Schema.Type.ARRAY;
      bare.put(field.pos(), list ? List.of() : alert.get(field.pos()));
    }
    return Alert.newBuilder(bare)
        .setEvidence(alert.getEvidence())
        .setHistory(alert.getHistory())
        .setHandover(alert.getHandover())
        .setInhibitedBy(alert.getInhibitedBy())
        .setNotify(alert.getNotify());
  }
}
