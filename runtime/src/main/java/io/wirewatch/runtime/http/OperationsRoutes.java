package io.wirewatch.runtime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.health.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What those who run a process ask it: is it alive, is it ready, how is it doing.
final class OperationsRoutes {

  private static final String EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

  private final Health health;
  private final MeterRegistry meters;

  OperationsRoutes(Health health, MeterRegistry meters) {
    this.health = health;
    this.meters = meters;
  }

  void routes(RoutesConfig routes) {
    routes.get("/health/live", ctx -> answer(ctx, health.liveness()));
    routes.get("/health/ready", ctx -> answer(ctx, health.readiness()));
    if (meters instanceof PrometheusMeterRegistry prometheus) {
      routes.get("/metrics", ctx -> ctx.contentType(EXPOSITION).result(prometheus.scrape()));
    }
  }

  private static void answer(Context ctx, Report report) {
    List<Map<String, String>> checks =
        report.entries().stream().map(OperationsRoutes::members).toList();
    ctx.status(report.up() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .json(Map.of("status", report.up() ? "up" : "down", "checks", checks));
  }

  private static Map<String, String> members(Report.Entry entry) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("name", entry.name());
    switch (entry.check()) {
      case Check.Up() -> members.put("status", "up");
      case Check.Down(String why) -> {
        members.put("status", "down");
        members.put("why", why);
      }
    }
    return members;
  }
}
