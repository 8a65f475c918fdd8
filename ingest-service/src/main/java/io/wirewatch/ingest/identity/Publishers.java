package io.wirewatch.ingest.identity;

import java.net.URI;
import java.util.Locale;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/// Who publishes at an address: the domain that somebody registered, after the Public Suffix List
/// (publicsuffix.org). `www.news.example.co.uk` and `edition.example.co.uk` are `example.co.uk`.
public final class Publishers {

  private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

  private Publishers() {}

  /// The registered domain, or the host itself where there is none.
  ///
  /// @param address with a host
  public static String of(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
    String registered = literal ? null : SUFFIXES.getDomainRoot(host);
    return registered == null ? host : registered;
  }
}
