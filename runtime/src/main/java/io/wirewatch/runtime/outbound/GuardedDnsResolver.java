package io.wirewatch.runtime.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Resolves a name for the connection itself and hands out only the addresses that the guard lets
/// through. Literal addresses come this way too.
final class GuardedDnsResolver implements DnsResolver {

  private final AddressGuard guard;
  private final DnsResolver names;

  GuardedDnsResolver(AddressGuard guard) {
    this(guard, SystemDefaultDnsResolver.INSTANCE);
  }

  GuardedDnsResolver(AddressGuard guard, DnsResolver names) {
    this.guard = guard;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> permitted = new ArrayList<>();
    String why = "it has no address";
    for (InetAddress address : names.resolve(host)) {
      Optional<String> refusal = guard.refusal(host, address);
      if (refusal.isEmpty()) {
        permitted.add(address);
      } else {
        why = refusal.get();
      }
    }
    if (permitted.isEmpty()) {
      throw new RefusedAddressException(host, why);
    }
    return permitted.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
