package io.wirewatch.runtime.outbound;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How requests leave the house. Values left out take the defaults named here.
///
/// @param allowed host names and address ranges (`10.1.0.0/16`) that may be reached although they
///   are not of the open internet; none by default
/// @param connectTimeout the longest a connection may take to come up; 5 s
/// @param deadline the longest an exchange may take from its start to its last byte; 20 s
/// @param userAgent how requests introduce themselves
public record OutboundSettings(
    List<String> allowed, Duration connectTimeout, Duration deadline, String userAgent) {

  /// Fills in the defaults.
  ///
  /// @throws IllegalArgumentException for an unreadable range or a duration that is not positive
  public OutboundSettings(
      @Nullable List<String> allowed,
      @Nullable Duration connectTimeout,
      @Nullable Duration deadline,
      @Nullable String userAgent) {
    this.allowed = allowed == null ? List.of() : List.copyOf(allowed);
    this.connectTimeout = positive(connectTimeout, Duration.ofSeconds(5), "connectTimeout");
    this.deadline = positive(deadline, Duration.ofSeconds(20), "deadline");
    this.userAgent = userAgent == null ? "Wirewatch/0.1" : userAgent;
    this.allowed.stream().filter(AddressRange::looksLikeOne).forEach(AddressRange::parse);
  }

  /// Reaches the open internet only, with the default times.
  public static OutboundSettings defaults() {
    return new OutboundSettings(null, null, null, null);
  }

  private static Duration positive(@Nullable Duration given, Duration fallback, String name) {
    Duration value = given == null ? fallback : given;
    if (!value.isPositive()) {
      throw new IllegalArgumentException(name + " must be positive, was " + value);
    }
    return value;
  }
}
