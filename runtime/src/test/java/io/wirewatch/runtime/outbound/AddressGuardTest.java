package io.wirewatch.runtime.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressGuardTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          # case,                       address,                     refusal
          loopback,                     127.0.0.1,                   loopback
          end of loopback,              127.255.255.255,             loopback
          any local address,            0.0.0.0,                     this network
          private ten,                  10.255.255.255,              private
          private 172 first,            172.16.0.1,                  private
          private 172 last,             172.31.255.254,              private
          just past private 172,        172.32.0.1,
          just before private 172,      172.15.255.255,
          private 192,                  192.168.1.1,                 private
          cloud metadata,               169.254.169.254,             link-local
          carrier NAT,                  100.64.0.1,                  shared by carriers
          just past carrier NAT,        100.128.0.1,
          benchmarking,                 198.19.255.255,              benchmarking
          multicast,                    239.1.2.3,                   multicast
          broadcast,                    255.255.255.255,             reserved
          documentation,                203.0.113.9,                 documentation
          open internet,                93.184.215.14,
          mapped loopback,              ::ffff:127.0.0.1,            loopback
          compatible loopback,          ::127.0.0.1,                 unspecified or IPv4-compatible
          IPv6 loopback,                ::1,                         loopback
          IPv6 unspecified,             ::,                          unspecified or IPv4-compatible
          unique local,                 fd12:3456::1,                unique local
          IPv6 link-local,              fe80::1,                     link-local
          IPv6 multicast,               ff02::1,                     multicast
          NAT64 of a private address,   64:ff9b::10.0.0.1,           private inside NAT64
          NAT64 of an open address,     64:ff9b::93.184.215.14,
          6to4 of loopback,             2002:7f00:1::1,              loopback inside 6to4
          6to4 of an open address,      2002:5db8:d70e::1,
          Teredo,                       2001:0:1::1,                 protocol assignments and Teredo
          open IPv6,                    2a00:1450:4001:82a::200e,
          """)
  void onlyAddressesOfTheOpenInternetArePermitted(String c, String address, String refusal)
      throws Exception {
    InetAddress parsed = InetAddress.getByName(address);

    assertEquals(
        refusal == null ? "" : parsed.getHostAddress() + " is " + refusal,
        new AddressGuard(List.of()).refusal("a.example", parsed).orElse(""),
        c);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,                  allowed,          host,              address,    permitted
          the host by name,        news.intranet,    news.intranet,     10.0.0.1,   true
          its name in capitals,    news.intranet,    NEWS.Intranet.,    10.0.0.1,   true
          another host,            news.intranet,    other.intranet,    10.0.0.1,   false
          a host under it,         news.intranet,    a.news.intranet,   10.0.0.1,   false
          the range,               10.0.0.0/24,      any.example,       10.0.0.9,   true
          past the range,          10.0.0.0/24,      any.example,       10.0.1.9,   false
          one address,             ::1,              any.example,       ::1,        true
          """)
  void whatIsAllowedByNameOrRangeIsPermitted(
      String c, String allowed, String host, String address, boolean permitted) throws Exception {
    AddressGuard guard = new AddressGuard(List.of(allowed));

    assertEquals(permitted, guard.refusal(host, InetAddress.getByName(address)).isEmpty(), c);
  }

  @Test
  void anUnreadableRangeIsRefusedByName() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> new AddressGuard(List.of("10.0.0.0/33")));

    assertEquals("not an address or a range of addresses: 10.0.0.0/33", e.getMessage());
  }

  @Test
  void aNameWithOneForbiddenAddressIsReachedAtTheOthersOnly() throws Exception {
    InetAddress open = InetAddress.getByName("93.184.215.14");
    InetAddress inside = InetAddress.getByName("10.0.0.1");
    GuardedDnsResolver resolver =
        new GuardedDnsResolver(new AddressGuard(List.of()), new FixedNames(List.of(inside, open)));

    assertEquals(List.of(open), List.of(resolver.resolve("a.example")));
  }
}
