package io.wirewatch.bench.matcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// Tries each contender on the class path with each number of rules and prints a table.
///
/// Each line compares with the product's matcher in the same run: `times` is how many times as long
/// the contender took, `agree` the share of articles for which it named the same rules.
public final class MatcherBenchmark {
  private static final String OURS = "wirewatch";

  /// What a child printed.
  private record Answer(Outcome outcome, List<String> matches) {}

  private MatcherBenchmark() {}

  /// Arguments: the numbers of rules; 1,000, 10,000 and 100,000 if there are none. Properties:
  /// `warmup`, `rounds`, `seconds` (of a round), `only` (a contender's name), `heap` (-Xmx),
  /// `young` (-Xmn).
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(1_000, 10_000, 100_000)
            : List.of(arguments).stream().map(Integer::parseInt).toList();
    IO.println(
        "matcher: %9s %-22s %12s %7s %8s %7s %8s %8s %8s %8s"
            .formatted(
                "rules",
                "system",
                "us/article",
                "spread",
                "times",
                "agree",
                "matches",
                "heap MB",
                "B/rule",
                "load s"));
    for (int rules : sizes) table(rules);
  }

  private static void table(int rules) throws IOException, InterruptedException {
    Map<String, Answer> answers = new HashMap<>();
    List<Contender> contenders = contenders(rules);
    for (Contender contender : contenders) {
      Answer answer = run(contender.name(), rules);
      answers.put(contender.name(), answer);
      print(rules, contender, answer, answers.getOrDefault(OURS, answer));
    }
  }

  private static List<Contender> contenders(int rules) {
    String only = System.getProperty("only", "");
    return ServiceLoader.load(Contender.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(each -> rules <= each.mostRules())
        .filter(each -> only.isEmpty() || only.contains(each.name()))
        .sorted((a, b) -> Boolean.compare(b.name().equals(OURS), a.name().equals(OURS)))
        .toList();
  }

  private static void print(int rules, Contender contender, Answer answer, Answer ours) {
    Outcome outcome = answer.outcome();
    IO.println(
        "matcher: %,9d %-22s %12.1f %6.0f%% %8.2f %7s %8.2f %8.0f %8.0f %8.1f"
            .formatted(
                rules,
                contender.name(),
                outcome.micros(),
                outcome.spread() * 100,
                outcome.micros() / ours.outcome().micros(),
                contender.matches() ? agreement(answer.matches(), ours.matches()) : "-",
                outcome.matches(),
                outcome.megabytes(),
                outcome.megabytes() * 1e6 / rules,
                outcome.loaded()));
  }

  private static String agreement(List<String> matches, List<String> ours) {
    int same = 0;
    for (int i = 0; i < ours.size(); i++) if (matches.get(i).equals(ours.get(i))) same++;
    return "%.1f%%".formatted(100.0 * same / ours.size());
  }

  private static Answer run(String name, int rules) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(command(name, rules))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = child.inputReader()) {
      out.lines().forEach(lines::add);
    }
    int status = child.waitFor();
    int outcome = 0;
    while (outcome < lines.size() && !Outcome.is(lines.get(outcome))) outcome++;
    if (status != 0 || outcome == lines.size()) {
      throw new IllegalStateException(name + " with " + rules + " rules ended with " + status);
    }
    return new Answer(
        Outcome.parse(lines.get(outcome)),
        lines.subList(outcome + 1, outcome + 1 + Trial.COMPARED));
  }

  private static List<String> command(String name, int rules) {
    String young = System.getProperty("young", "");
    return Stream.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:+UseSerialGC",
            "-Xmx" + System.getProperty("heap", "8g"),
            young.isEmpty() ? "" : "-Xmn" + young,
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=io.wirewatch.contracts",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Trial.class.getName(),
            name,
            String.valueOf(rules),
            System.getProperty("warmup", "8"),
            System.getProperty("rounds", "7"),
            System.getProperty("seconds", "1.5"))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
