package io.wirewatch.launcher.command;

import io.wirewatch.runtime.streams.DeadLetter;
import io.wirewatch.runtime.streams.DeadLetters;
import io.wirewatch.runtime.streams.Replayed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The records that could not be processed.
@Command(
    name = "dead-letters",
    description = "Lists the records that could not be processed, or sends them back.",
    subcommands = {DeadLettersCommand.Listing.class, DeadLettersCommand.Replay.class},
    synopsisSubcommandLabel = "(list | replay)")
final class DeadLettersCommand {

  private DeadLettersCommand() {}

  /// Which dead letters a command is about.
  static final class Choice {

    @Option(names = "--from-topic", description = "Only those that came from this topic.")
    @Nullable String topic;

    @Option(names = "--cause", description = "Only those whose cause contains this.")
    @Nullable String cause;

    Predicate<DeadLetter> chosen() {
      return letter ->
          (topic == null || letter.source().equals(topic))
              && (cause == null || letter.cause().contains(cause));
    }
  }

  /// Lists them, a line each.
  @Command(
      name = "list",
      description = "Lists dead letters: place, source, stage, key, bytes, cause; tab-separated.")
  static final class Listing implements Callable<Integer> {

    @Mixin Brokers brokers = new Brokers();
    @Mixin Choice choice = new Choice();

    @Option(
        names = "--limit",
        defaultValue = "1000",
        description = "At most so many (default: ${DEFAULT-VALUE}).")
    int limit = 1000;

    @Override
    public Integer call() {
      var listed = new AtomicInteger();
      var chosen = choice.chosen();
      new DeadLetters(brokers.settings())
          .visit(letter -> {
            if (chosen.test(letter)) {
              System.out.println(line(letter));
              listed.incrementAndGet();
            }
            return listed.get() < limit;
          });
      System.err.println(listed + " dead letters");
      return 0;
    }
  }

  /// Sends them back to the topics they came from.
  @Command(
      name = "replay",
      description = "Sends dead letters back to the topics they came from; they stay listed.")
  static final class Replay implements Callable<Integer> {

    @Mixin Brokers brokers = new Brokers();
    @Mixin Choice choice = new Choice();

    @Override
    public Integer call() {
      List<Replayed> outcomes = new DeadLetters(brokers.settings()).replay(choice.chosen());
      outcomes.forEach(outcome -> System.out.println(line(outcome)));
      return outcomes.stream().allMatch(Replayed.Sent.class::isInstance) ? 0 : 1;
    }
  }

  private static String line(Replayed outcome) {
    return switch (outcome) {
      case Replayed.Sent(DeadLetter letter) -> "sent\t" + line(letter);
      case Replayed.Refused(DeadLetter letter, String why) -> why + "\t" + line(letter);
    };
  }

  private static String line(DeadLetter letter) {
    return String.join(
        "\t",
        letter.at().partition() + ":" + letter.at().offset(),
        letter.source() + " " + letter.from().partition() + ":" + letter.from().offset(),
        letter.stage(),
        text(letter.key()),
        Optional.ofNullable(letter.value()).map(v -> String.valueOf(v.length)).orElse("none"),
        letter.cause().replaceAll("\\s+", " "));
  }

  private static String text(byte @Nullable [] key) {
    return key == null ? "none" : new String(key, StandardCharsets.UTF_8);
  }
}
