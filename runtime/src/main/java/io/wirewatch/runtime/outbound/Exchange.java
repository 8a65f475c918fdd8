package io.wirewatch.runtime.outbound;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/// One request and the redirects that come of it, all within one deadline.
final class Exchange {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines;
  private final long endNanos;

  Exchange(CloseableHttpClient client, ScheduledExecutorService deadlines, Duration deadline) {
    this.client = client;
    this.deadlines = deadlines;
    this.endNanos = System.nanoTime() + deadline.toNanos();
  }

  Response follow(Request request) {
    Request hop = request;
    while (true) {
      Response response = once(hop);
      Optional<URI> next = redirect(response, hop);
      if (next.isEmpty()) {
        return response;
      }
      if (hop.maxRedirects() == 0) {
        return new Response.Refused("more than " + request.maxRedirects() + " redirects");
      }
      hop = to(next.get(), hop);
    }
  }

  private static Optional<URI> redirect(Response response, Request hop) {
    if (response instanceof Response.Answered answer
        && REDIRECTS.contains(answer.status())
        && hop.method().equals("GET")) {
      return answer.header("location").flatMap(location -> resolved(hop.uri(), location));
    }
    return Optional.empty();
  }

  private static Optional<URI> resolved(URI base, String location) {
    try {
      return Optional.of(base.resolve(location.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Headers that speak of us go to the host they were meant for and to no other.
  private static Request to(URI next, Request hop) {
    Map<String, String> headers = new HashMap<>(hop.headers());
    if (next.getHost() == null || !next.getHost().equalsIgnoreCase(hop.uri().getHost())) {
      headers.keySet().removeIf(name -> name.equalsIgnoreCase("authorization"));
    }
    return new Request(
        hop.method(), next, headers, hop.body(), hop.maxRedirects() - 1, hop.maxBytes());
  }

  private Response once(Request request) {
    String scheme = String.valueOf(request.uri().getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return new Response.Refused("scheme must be http or https: " + request.uri());
    }
    if (request.uri().getHost() == null) {
      return new Response.Refused("no host in " + request.uri());
    }
    long left = endNanos - System.nanoTime();
    HttpUriRequestBase message = message(request);
    Future<?> deadline =
        deadlines.schedule(() -> message.cancel(), Math.max(0, left), TimeUnit.NANOSECONDS);
    try {
      return client.execute(message, answer -> answered(answer, request));
    } catch (RefusedAddressException | TooLargeException e) {
      return new Response.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Response.Failed(why(e));
    } finally {
      deadline.cancel(false);
    }
  }

  private String why(IOException e) {
    boolean late = endNanos - System.nanoTime() <= 0 || e instanceof InterruptedIOException;
    return late ? "no answer in time" : e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private static HttpUriRequestBase message(Request request) {
    HttpUriRequestBase message = new HttpUriRequestBase(request.method(), request.uri());
    message.setHeader("Accept-Encoding", "gzip");
    request.headers().forEach(message::setHeader);
    if (request.body().hasRemaining()) {
      String type = request.headers().get("Content-Type");
      message.setEntity(
          new ByteArrayEntity(request.bytes(), type == null ? null : ContentType.parse(type)));
    }
    return message;
  }

  private static Response answered(ClassicHttpResponse answer, Request request) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : answer.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
    }
    return new Response.Answered(
        answer.getCode(),
        request.uri(),
        headers,
        ByteBuffer.wrap(BoundedBody.read(answer.getEntity(), request.maxBytes())));
  }
}
