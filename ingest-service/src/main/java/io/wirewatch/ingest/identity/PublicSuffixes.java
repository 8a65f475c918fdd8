package io.wirewatch.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The domains under which anybody may register one: `com`, `co.uk`, `github.io`. The rules are
/// those of the Public Suffix List and its algorithm (publicsuffix.org/list), in the copy of the
/// list that the HTTP client ships in its jar.
final class PublicSuffixes {

  private static final String LIST = "/org/publicsuffix/list/effective_tld_names.dat";

  private final Set<String> rules;

  private PublicSuffixes(Set<String> rules) {
    this.rules = rules;
  }

  static PublicSuffixes load() {
    try (InputStream list =
        Objects.requireNonNull(PublicSuffixes.class.getResourceAsStream(LIST), LIST)) {
      return new PublicSuffixes(
          new String(list.readAllBytes(), UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("//"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The public suffix and the label before it; the host itself where it is a suffix.
  ///
  /// @param host in lower case, in Unicode, with no dot at the end
  String registered(String host) {
    String before = host;
    for (String rest = host; !isSuffix(rest); rest = parent(rest)) {
      before = rest;
      if (rules.contains("!" + rest)) {
        return rest;
      }
    }
    return before;
  }

  /// A domain of one label is a suffix whether the list has it or not.
  private boolean isSuffix(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0
        || rules.contains(domain)
        || (rules.contains("*" + domain.substring(dot)) && !rules.contains("!" + domain));
  }

  private static String parent(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }
}
