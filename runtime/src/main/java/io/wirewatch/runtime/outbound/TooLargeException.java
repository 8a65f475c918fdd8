package io.wirewatch.runtime.outbound;

import java.io.IOException;

/// An answer went past the largest size that was asked for.
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLargeException(int maxBytes) {
    super("the answer is larger than " + maxBytes + " bytes");
  }
}
