package io.wirewatch.runtime.outbound;

import java.net.InetAddress;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/// A name server that knows one answer.
record FixedNames(List<InetAddress> addresses) implements DnsResolver {

  @Override
  public InetAddress[] resolve(String host) {
    return addresses.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
