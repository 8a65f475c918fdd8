package io.wirewatch.bench.path;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Runs the path with each matching, and prints what an article takes and how long each hop is.
///
/// `ratio` compares the processor time of an article with the product's: of no matcher it is the
/// share of the throughput that is left with one, of the monitor how many times as much is done
/// without it.
public final class PathBenchmark {
  static final String MARK = "outcome";

  private PathBenchmark() {}

  /// Properties: `rules` (10000), `articles` of a round (4000 where enriched articles are put in,
  /// 600 where raw ones are), `rate` a second and `seconds` for the hops (50 and 20), `from` where
  /// (both) and `matching` by what (all), each with commas between.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    IO.println(
        "path: %-6s %-10s %12s %16s %12s %8s %8s"
            .formatted(
                "from",
                "matching",
                "us/article",
                "articles/s/core",
                "articles/s",
                "matches",
                "ratio"));
    for (Stretch stretch : asked("from", Stretch.class)) {
      Map<Matching, Double> micros = new EnumMap<>(Matching.class);
      for (Matching matching : asked("matching", Matching.class)) run(stretch, matching, micros);
    }
  }

  private static <E extends Enum<E>> List<E> asked(String property, Class<E> of) {
    String names = System.getProperty(property, "");
    if (names.isEmpty()) return List.of(of.getEnumConstants());
    return Arrays.stream(names.split(",", -1)).map(name -> Enum.valueOf(of, name)).toList();
  }

  private static void run(Stretch stretch, Matching matching, Map<Matching, Double> all)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(command(stretch, matching))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = child.inputReader()) {
      out.lines().forEach(lines::add);
    }
    int status = child.waitFor();
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith(MARK)) at++;
    if (status != 0 || at == lines.size()) {
      throw new IllegalStateException(matching + " on " + stretch + " ended with " + status);
    }
    print(stretch, matching, lines.get(at).split(" ", -1), all);
    lines.subList(at + 1, lines.size()).forEach(line -> IO.println("path:   hop " + line));
  }

  private static void print(
      Stretch stretch, Matching matching, String[] outcome, Map<Matching, Double> all) {
    double micros = Double.parseDouble(outcome[1]);
    all.put(matching, micros);
    double ours = all.getOrDefault(Matching.WIREWATCH, micros);
    IO.println(
        "path: %-6s %-10s %12.0f %16.0f %12.0f %8.2f %8.2f"
            .formatted(
                stretch,
                matching,
                micros,
                1e6 / micros,
                Double.parseDouble(outcome[2]),
                Double.parseDouble(outcome[3]),
                micros / ours));
  }

  private static List<String> command(Stretch stretch, Matching matching) {
    boolean hops = matching == Matching.WIREWATCH || matching == Matching.OFF;
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-XX:+UseSerialGC",
        "-Xmx4g",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Djava.net.preferIPv4Stack=true",
        "-Dlogback.configurationFile=bench-logback.xml",
        "-cp",
        System.getProperty("java.class.path"),
        PathTrial.class.getName(),
        matching.name(),
        stretch.name(),
        System.getProperty("rules", "10000"),
        System.getProperty("articles", stretch == Stretch.WHOLE ? "600" : "4000"),
        System.getProperty("rate", "50"),
        hops ? System.getProperty("seconds", "20") : "0");
  }
}
