package io.wirewatch.runtime.outbound;

import java.math.BigInteger;
import java.net.InetAddress;

/// The addresses that share their first bits.
///
/// @param first an address of the range; bits past the prefix are ignored
/// @param prefix how many leading bits they share, 0 to 32 or 128
record AddressRange(InetAddress first, int prefix) {

  AddressRange {
    if (prefix < 0 || prefix > first.getAddress().length * 8) {
      throw new IllegalArgumentException("no prefix of " + prefix + " bits in " + first);
    }
  }

  /// Reads `10.0.0.0/8`, `fc00::/7` or one address; never asks a name server.
  ///
  /// @throws IllegalArgumentException naming the text when it is none of these
  static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    try {
      InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
      int bits = address.getAddress().length * 8;
      return new AddressRange(
          address, slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not an address or a range of addresses: " + text, e);
    }
  }

  /// Whether a text means addresses and not a host's name.
  static boolean looksLikeOne(String text) {
    return text.indexOf(':') >= 0 || text.matches("[0-9./]+");
  }

  boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    int rest = ours.length * 8 - prefix;
    return ours.length == theirs.length
        && new BigInteger(1, ours)
            .shiftRight(rest)
            .equals(new BigInteger(1, theirs).shiftRight(rest));
  }
}
