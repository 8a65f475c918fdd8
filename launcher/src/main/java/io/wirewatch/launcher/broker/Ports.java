package io.wirewatch.launcher.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Free ports of the loopback address. A port may be taken between the look and its use; the broker
/// then fails to start and says so.
public final class Ports {

  private Ports() {}

  /// A port that nothing listens on.
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on the loopback address", e);
    }
  }

  /// A port that nothing listens on, other than `taken`: a port that was just given may be given
  /// again as long as nobody listens there.
  static int freeBut(int taken) {
    int port = free();
    while (port == taken) port = free();
    return port;
  }

  /// The preferred port if nothing listens there, else a free one.
  public static int freeOr(int preferred) {
    return isFree(preferred) ? preferred : free();
  }

  /// Whether a server could listen on this port now.
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
