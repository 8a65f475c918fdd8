package io.wirewatch.alert.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.wirewatch.contracts.Alert;
import java.time.Duration;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class CopiesTest {

  @Test
  void aCopySaysWhatTheAlertSaysInEveryField() {
    Fixtures group = new Fixtures();
    for (int i = 0; i < 5; i++) group.add("a" + i, i, "o" + i);
    Alert acknowledged = Alert.newBuilder(group.all().getFirst()).setAcknowledgedBy("Ann").build();
    Alert alert =
        Alert.newBuilder(group.all().getFirst())
            .setResolvedAt(group.now())
            .setResolvedBy("Ann")
            .setEvidenceOmitted(3)
            .setAcknowledgedBy("Ann")
            .setAcknowledgedAt(group.now())
            .setSnoozedUntil(group.now().plus(Duration.ofHours(1)))
            .setSnoozedUntilChange(true)
            .setAssignee("Bo")
            .setFalseAlarm(true)
            .setStaged(true)
            .setInhibitedBy(List.of("storms"))
            .setMergedInto("story-0")
            .setHandover(Handover.of(acknowledged))
            .build();
    Alert copy = Copies.of(alert).build();
    Alert empty = new Alert();
    for (Schema.Field field : Alert.getClassSchema().getFields()) {
      assertEquals(alert.get(field.pos()), copy.get(field.pos()), field.name());
      assertNotEquals(empty.get(field.pos()), alert.get(field.pos()), field.name());
    }
  }
}
