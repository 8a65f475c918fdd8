package io.wirewatch.ingest.identity;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;

/// Who publishes at an address: the domain that somebody registered. `www.news.example.co.uk` and
/// `edition.example.co.uk` are `example.co.uk`.
public final class Publishers {

  private static final PublicSuffixes SUFFIXES = PublicSuffixes.load();

  private Publishers() {}

  /// The registered domain, in Unicode, or the host itself where there is none.
  ///
  /// @param address with a host
  public static String of(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
    return literal ? host : SUFFIXES.registered(IDN.toUnicode(host));
  }
}
