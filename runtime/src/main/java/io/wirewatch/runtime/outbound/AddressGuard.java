package io.wirewatch.runtime.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Says which addresses a request may reach: those of the open internet, and those allowed by name
/// or range. It asks no name server and keeps no state; safe to share among threads.
final class AddressGuard {

  private final SpecialAddresses special = SpecialAddresses.load();
  private final Set<String> hosts;
  private final List<AddressRange> ranges;

  /// @param allowed host names and address ranges (`10.1.0.0/16`) permitted whatever they are
  AddressGuard(List<String> allowed) {
    this.hosts =
        allowed.stream()
            .filter(Predicate.not(AddressRange::looksLikeOne))
            .map(AddressGuard::folded)
            .collect(Collectors.toUnmodifiableSet());
    this.ranges =
        allowed.stream().filter(AddressRange::looksLikeOne).map(AddressRange::parse).toList();
  }

  /// Why a host may not be reached at an address; empty when it may.
  Optional<String> refusal(String host, InetAddress address) {
    if (hosts.contains(folded(host)) || ranges.stream().anyMatch(r -> r.contains(address))) {
      return Optional.empty();
    }
    return special.what(address).map(what -> address.getHostAddress() + " is " + what);
  }

  private static String folded(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
