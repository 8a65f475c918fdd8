package io.wirewatch.desk;

import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.desk.api.AlertRoutes;
import io.wirewatch.desk.api.Journal;
import io.wirewatch.desk.api.RuleRoutes;
import io.wirewatch.desk.api.SameOrigin;
import io.wirewatch.desk.api.SetRoutes;
import io.wirewatch.desk.page.PageRoutes;
import io.wirewatch.desk.stream.AlertStream;
import io.wirewatch.desk.stream.StreamRoute;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.RuleBoard;
import java.time.Clock;

/// The boards, the stream and the routes over them: the service without its topics.
///
/// @param alerts what is known of alerts
/// @param rules what is known of rules
/// @param stream tells clients what changes
/// @param sameOrigin whose pages may change anything
record Desk(AlertBoard alerts, RuleBoard rules, AlertStream stream, SameOrigin sameOrigin) {

  static Desk of(DeskConfig config, MeterRegistry meters) {
    AlertBoard alerts = new AlertBoard(config.resolvedKept());
    return new Desk(
        alerts,
        new RuleBoard(config.matchMemory()),
        new AlertStream(alerts, config.heartbeat(), config.clientBacklog(), meters),
        new SameOrigin(config.hosts()));
  }

  void routes(RoutesConfig routes, Journal journal, Clock clock) {
    new PageRoutes(alerts, rules, clock).addTo(routes);
    new AlertRoutes(alerts, journal, clock, sameOrigin).addTo(routes);
    new RuleRoutes(rules, journal, clock, sameOrigin).addTo(routes);
    new SetRoutes(rules, journal, clock, sameOrigin).addTo(routes);
    new StreamRoute(stream).addTo(routes);
  }
}
