package io.wirewatch.runtime.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.topic.BytesTopic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TopicStateTest {

  private static final BytesTopic TOPIC =
      new BytesTopic("t", Map.of("cleanup.policy", "compact", "segment.ms", "1000"));

  @Test
  void aTopicAsItShouldBeHasNoDifferences() {
    Map<String, String> settings =
        Map.of("cleanup.policy", "compact", "segment.ms", "1000", "other", "left alone");
    assertEquals(
        new TopicState.Present("t", 6, 3, List.of()), TopicState.compare(TOPIC, 6, 3, settings));
  }

  @Test
  void everyDifferenceIsNamedWithWhatItShouldBe() {
    assertEquals(
        new TopicState.Present(
            "t",
            1,
            1,
            List.of(
                "has 1 partitions, must have 6",
                "cleanup.policy is delete, should be compact",
                "segment.ms is (not set), should be 1000")),
        TopicState.compare(TOPIC, 1, 1, Map.of("cleanup.policy", "delete")));
  }
}
