package io.wirewatch.runtime.outbound;

import java.net.UnknownHostException;

/// A name resolved to nothing but addresses that no request may reach.
final class RefusedAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String host, String why) {
    super(host + " may not be reached: " + why);
  }
}
