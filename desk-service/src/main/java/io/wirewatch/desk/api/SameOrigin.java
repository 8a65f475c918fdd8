package io.wirewatch.desk.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Refuses changes that a page of another site asks for.
///
/// Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`; programs
/// send neither and are let through, since no page can make them send anything. A page whose name
/// was made to point to the desk's address (DNS rebinding) is of the same origin to the browser: so
/// a browser has to call the desk by an address, by a name without a dot, which nobody else can
/// publish, or by one of the names that the desk is configured to go by.
public final class SameOrigin {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final Set<String> names;

  /// @param names with a dot that the desk goes by, in any case
  public SameOrigin(Collection<String> names) {
    this.names =
        names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
  }

  /// The handler, behind the check.
  Handler only(Handler handler) {
    return context -> {
      check(context);
      handler.handle(context);
    };
  }

  private void check(Context context) {
    @Nullable String site = context.header("Sec-Fetch-Site");
    @Nullable String origin = context.header("Origin");
    @Nullable String host = context.header("Host");
    Optional<String> foreign = foreign(site, origin, host);
    if (foreign.isPresent()) throw Problems.crossSite(foreign.get());
    boolean browser = site != null || origin != null;
    if (browser && !isOurs(host)) throw Problems.strangeHost(String.valueOf(host));
  }

  /// The site that a request comes from, if it is not the one that it goes to.
  static Optional<String> foreign(
      @Nullable String site, @Nullable String origin, @Nullable String host) {
    if (site != null) return OURS.contains(site) ? Optional.empty() : Optional.of(site);
    return Optional.ofNullable(origin).filter(o -> !isHost(o, host));
  }

  /// Whether the desk goes by a host, with or without a port.
  boolean isOurs(@Nullable String host) {
    @Nullable String name = host == null ? null : name(host);
    if (name == null) return false;
    return name.startsWith("[")
        || name.indexOf('.') < 0
        || name.matches("[0-9.]+")
        || names.contains(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String name(String host) {
    try {
      return new URI("//" + host).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isHost(String origin, @Nullable String host) {
    return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
  }
}
