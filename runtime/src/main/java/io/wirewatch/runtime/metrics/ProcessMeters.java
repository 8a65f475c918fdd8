package io.wirewatch.runtime.metrics;

import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/// The meters of a process, with those of its JVM, in Prometheus's format.
public final class ProcessMeters implements AutoCloseable {

  private final PrometheusMeterRegistry registry;
  private final JvmGcMetrics collector = new JvmGcMetrics();

  private ProcessMeters(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  /// A registry that exports what [MetricCatalogue] lets through.
  public static ProcessMeters start() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    registry.config().meterFilter(MetricCatalogue.filter());
    ProcessMeters meters = new ProcessMeters(registry);
    meters.collector.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    return meters;
  }

  /// Where services register their meters.
  public PrometheusMeterRegistry registry() {
    return registry;
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
