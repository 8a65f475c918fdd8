package io.wirewatch.bench.replay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// `./wirewatch up` as a process of its own, on a data folder and on ports of its own, which it
/// keeps when it is killed and started again. Whoever opens it closes it.
final class Up implements AutoCloseable {
  // Below those that the system gives to whoever calls out: a client that tries a dead port of
  // these may be given that very port, and be connected with itself.
  private static final int FIRST_PORT = 20_000;
  private static final int PORTS = 10_000;
  private static final Duration STOPPING = Duration.ofMinutes(1);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final Path folder;
  private final int port = freePort();
  private final int kafkaPort = freePort();
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable Process process;

  private Up(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /// Not started yet.
  ///
  /// @param folder for its data, its settings and its log
  /// @param threads stream threads of the service that enriches
  static Up in(Path folder, int threads) throws IOException {
    Files.writeString(
        folder.resolve("up.yaml"), "enrich:\n  streams: { threads: %d }\n".formatted(threads));
    return new Up(folder);
  }

  String brokers() {
    return "127.0.0.1:" + kafkaPort;
  }

  Path log() {
    return folder.resolve("up.log");
  }

  /// Starts it, and returns before it is ready.
  void start() throws IOException {
    List<String> command =
        List.of(
            Path.of("wirewatch").toAbsolutePath().toString(),
            "up",
            "--data",
            folder.resolve("data").toString(),
            "--config",
            folder.resolve("up.yaml").toString(),
            "--port",
            String.valueOf(port),
            "--kafka-port",
            String.valueOf(kafkaPort));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
  }

  /// Whether it takes articles and all its streams run.
  boolean isReady() throws InterruptedException {
    URI health = URI.create("http://127.0.0.1:" + port + "/health/ready");
    try {
      HttpRequest request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  /// Kills it, as `kill -9` does, and returns when it is dead.
  void kill() {
    Process running = process;
    if (running == null) return;
    running.destroyForcibly();
    running.onExit().join();
    process = null;
  }

  /// Stops it, with a minute to do so in.
  @Override
  public void close() {
    client.close();
    Process running = process;
    if (running == null) return;
    running.destroy();
    running.onExit().completeOnTimeout(running, STOPPING.toSeconds(), TimeUnit.SECONDS).join();
    kill();
  }

  private static int freePort() {
    int from = FIRST_PORT + (int) (System.nanoTime() % PORTS);
    for (int port = from; port < from + PORTS; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException _) {
        // Somebody has it.
      }
    }
    throw new IllegalStateException("no free port from " + from + " on");
  }
}
