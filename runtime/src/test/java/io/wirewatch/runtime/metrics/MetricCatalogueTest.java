package io.wirewatch.runtime.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilterReply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetricCatalogueTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          kafka.consumer.fetch.manager.records.lag.max, NEUTRAL
          kafka.stream.thread.commit.latency.avg,       NEUTRAL
          kafka.stream.state.put.rate,                  DENY
          kafka.consumer.io.wait.time.ns.avg,           DENY
          wirewatch.stage.in,                           NEUTRAL
          jvm.memory.used,                              NEUTRAL
          """)
  void clientMetricsOutsideTheTableAreNotExported(String name, MeterFilterReply reply) {
    Meter.Id id = new Meter.Id(name, Tags.empty(), null, null, Meter.Type.GAUGE);
    assertEquals(reply, MetricCatalogue.filter().accept(id));
  }
}
