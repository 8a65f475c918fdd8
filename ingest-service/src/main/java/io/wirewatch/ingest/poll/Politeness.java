package io.wirewatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Keeps requests to one host apart: never two at once, and a gap after each. Safe to share among
/// threads.
public final class Politeness {

  private final Duration gap;
  private final Set<String> busy = new HashSet<>();
  private final Map<String, Instant> restingUntil = new HashMap<>();

  /// @param gap between the end of one request to a host and the start of the next
  public Politeness(Duration gap) {
    this.gap = gap;
  }

  /// Takes the host for a request; false while it may not be asked.
  public synchronized boolean enter(String host, Instant now) {
    restingUntil.values().removeIf(until -> !now.isBefore(until));
    return !restingUntil.containsKey(host) && busy.add(host);
  }

  /// Gives the host back after a request.
  public synchronized void leave(String host, Instant now) {
    if (busy.remove(host)) {
      restingUntil.put(host, now.plus(gap));
    }
  }
}
