package io.wirewatch.desk;

import io.javalin.config.RoutesConfig;
import io.wirewatch.desk.topology.DeskTails;
import io.wirewatch.desk.topology.TopicJournal;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import java.time.Clock;

/// Serves the desk's page, the API and the event stream from the topics.
public final class DeskService implements Service {

  private final Desk desk;
  private final TopicJournal journal;
  private final DeskTails tails;
  private final Clock clock;

  private DeskService(Desk desk, TopicJournal journal, DeskTails tails, Clock clock) {
    this.desk = desk;
    this.journal = journal;
    this.tails = tails;
    this.clock = clock;
  }

  /// Starts following the topics. Ready when every tail has caught up.
  public static DeskService start(DeskConfig config, ServiceContext context) {
    Desk desk = Desk.of(config, context.meters());
    TopicJournal journal = TopicJournal.open(context, config.writeDeadline());
    DeskTails tails = new DeskTails(desk.boards(), desk.stream(), context);
    return new DeskService(desk, journal, tails, context.clock());
  }

  @Override
  public String name() {
    return "desk";
  }

  @Override
  public void routes(RoutesConfig routes) {
    desk.routes(routes, journal, clock);
  }

  @Override
  public void endStreams() {
    desk.stream().close();
  }

  @Override
  public void close() {
    endStreams();
    tails.close();
    journal.close();
  }
}
