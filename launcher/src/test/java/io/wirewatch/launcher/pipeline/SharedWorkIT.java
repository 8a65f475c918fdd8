package io.wirewatch.launcher.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.launcher.broker.Broker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Two instances of every service on one broker.
final class SharedWorkIT {

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path directory = Path.of("");

  @Test
  void twoInstancesShareTheWorkAndWhatOneLeavesTheOtherEnds() throws Exception {
    try (var broker = Broker.open(directory.resolve("broker"));
        var staying = Newsroom.open(broker, directory.resolve("staying"))) {
      List<JsonNode> seenByBoth;
      try (var leaving = Newsroom.open(broker, directory.resolve("leaving"))) {
        leaving.desk().send(Page.FIVE.get(0));
        staying.desk().send(Page.FIVE.get(1));
        leaving.desk().send(Page.FIVE.get(2));
        staying.desk().awaitCounts(3, 3);
        leaving.desk().awaitCounts(3, 3);
        seenByBoth = staying.desk().alerts();
        assertEquals(seenByBoth, leaving.desk().alerts(), "each shows what both have done");
        leaving.desk().send(Page.FIVE.get(3));
      }
      staying.desk().send(Page.FIVE.get(4));
      staying.desk().send(Page.COPY);
      staying.desk().awaitCounts(6, 5);
      assertEquals(
          seenByBoth.getFirst().path("id"),
          staying.desk().alerts().getFirst().path("id"),
          "it is the same alert still");
    }
  }
}
