package io.wirewatch.launcher.command;

import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.streams.TopicAdmin;
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
        admin.create(Topics.all(), replication).forEach(System.out::println);
        return 0;
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
        admin.describe().forEach(System.out::println);
        return 0;
      }
    }
  }
}
