package io.wirewatch.launcher.command;

import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.streams.TopicAdmin;
import io.wirewatch.runtime.streams.TopicState;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The topics of the system on some brokers.
@Command(
    name = "topics",
    description = "Creates the topics of the system, or says how they stand.",
    subcommands = {TopicsCommand.Create.class, TopicsCommand.Describe.class},
    synopsisSubcommandLabel = "(create | describe)")
final class TopicsCommand {

  private TopicsCommand() {}

  /// Creates the topics that are missing.
  @Command(
      name = "create",
      description = "Creates the topics that are missing and reports settings that differ.")
  static final class Create implements Callable<Integer> {

    @Mixin Brokers brokers = new Brokers();

    @Option(
        names = "--replication",
        defaultValue = "3",
        description = "How many brokers hold each record (default: ${DEFAULT-VALUE}).")
    short replication = 3;

    @Override
    public Integer call() {
      try (var admin = TopicAdmin.open(brokers.settings())) {
        return report(admin.create(Topics.all(), replication));
      }
    }
  }

  /// Says how the topics stand.
  @Command(name = "describe", description = "Says how the topics stand.")
  static final class Describe implements Callable<Integer> {

    @Mixin Brokers brokers = new Brokers();

    @Override
    public Integer call() {
      try (var admin = TopicAdmin.open(brokers.settings())) {
        return report(admin.describe(Topics.all()));
      }
    }
  }

  private static int report(List<TopicState> states) {
    states.forEach(state -> System.out.println(line(state)));
    return states.stream().allMatch(TopicsCommand::isGood) ? 0 : 1;
  }

  private static boolean isGood(TopicState state) {
    return switch (state) {
      case TopicState.Created _ -> true;
      case TopicState.Missing _ -> false;
      case TopicState.Present present -> present.differences().isEmpty();
    };
  }

  private static String line(TopicState state) {
    return switch (state) {
      case TopicState.Created(String name) -> name + ": created";
      case TopicState.Missing(String name) -> name + ": missing";
      case TopicState.Present(String name, int partitions, int replication, var differences) ->
          "%s: %d partitions, replication %d%s"
              .formatted(
                  name,
                  partitions,
                  replication,
                  differences.isEmpty() ? "" : "; " + String.join("; ", differences));
    };
  }
}
