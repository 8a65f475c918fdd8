package io.wirewatch.desk.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses changes that a page of another site asks for.
///
/// Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`; programs
/// send neither and are let through, since no page can make them send anything.
final class SameOrigin {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private SameOrigin() {}

  /// The handler, behind the check.
  static Handler only(Handler handler) {
    return context -> {
      check(context);
      handler.handle(context);
    };
  }

  private static void check(Context context) {
    @Nullable String site = context.header("Sec-Fetch-Site");
    if (site != null) {
      if (!OURS.contains(site)) throw Problems.crossSite(site);
      return;
    }
    @Nullable String origin = context.header("Origin");
    if (origin != null && !isHost(origin, context.header("Host"))) {
      throw Problems.crossSite(origin);
    }
  }

  private static boolean isHost(String origin, @Nullable String host) {
    return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
  }
}
