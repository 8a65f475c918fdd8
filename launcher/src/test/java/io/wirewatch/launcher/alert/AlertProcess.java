package io.wirewatch.launcher.alert;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.alert.AlertConfig;
import io.wirewatch.alert.AlertService;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// The alert service in a process of its own, so that it can be killed. Arguments: the brokers, the
/// state folder, the folder of rules. Runs until then.
final class AlertProcess {

  private AlertProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    ServiceContext context =
        new ServiceContext(
            KafkaSettings.plain(arguments[0]),
            BundledSchemas.load(),
            new SimpleMeterRegistry(),
            new Health(),
            Path.of(arguments[1]),
            Clock.systemUTC());
    AlertConfig.Rules rules = new AlertConfig.Rules(Path.of(arguments[2]), false, 0);
    AlertConfig config = new AlertConfig(null, 0, rules, null, null, null);
    try (AlertService _ = AlertService.start(config, context)) {
      new CountDownLatch(1).await();
    }
  }

  /// Starts the process; its output goes to a file in the folder.
  static Process start(String brokers, Path folder) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            List.of(
                java.toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                AlertProcess.class.getName(),
                brokers,
                folder.resolve("state").toString(),
                folder.resolve("rules").toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("process.log").toFile()))
        .start();
  }
}
