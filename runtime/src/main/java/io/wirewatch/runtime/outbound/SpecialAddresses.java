package io.wirewatch.runtime.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// The addresses that are not the open internet, from `special-addresses.csv`.
final class SpecialAddresses {

  private final List<Special> ranges;

  /// @param carriesAt the bit at which an IPv4 address is carried; the carried one is judged then
  private record Special(AddressRange range, String what, OptionalInt carriesAt) {

    static Special parse(String line) {
      String[] columns = line.split(",", -1);
      return new Special(
          AddressRange.parse(columns[0]),
          columns[1],
          columns[2].isEmpty()
              ? OptionalInt.empty()
              : OptionalInt.of(Integer.parseInt(columns[2])));
    }
  }

  private SpecialAddresses(List<Special> ranges) {
    this.ranges = ranges;
  }

  static SpecialAddresses load() {
    try (InputStream table =
        Objects.requireNonNull(
            SpecialAddresses.class.getResourceAsStream("special-addresses.csv"))) {
      return new SpecialAddresses(
          new String(table.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Special::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What makes an address special; empty for one of the open internet.
  Optional<String> what(InetAddress address) {
    return ranges.stream()
        .filter(special -> special.range().contains(address))
        .findFirst()
        .flatMap(special -> what(special, address));
  }

  private Optional<String> what(Special special, InetAddress address) {
    if (special.carriesAt().isEmpty()) {
      return Optional.of(special.what());
    }
    return what(carried(address, special.carriesAt().getAsInt() / 8))
        .map(inner -> inner + " inside " + special.what());
  }

  private static InetAddress carried(InetAddress address, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an IPv4 address", e);
    }
  }
}
