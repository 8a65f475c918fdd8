package io.wirewatch.ingest.push;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.ingest.identity.ArticleId;
import io.wirewatch.ingest.push.IdempotencyKeys.Entry;
import io.wirewatch.ingest.push.Intake.Outcome;
import io.wirewatch.ingest.raw.Bounds;
import io.wirewatch.ingest.raw.RawArticles;
import io.wirewatch.runtime.http.Problem;
import io.wirewatch.runtime.http.ProblemException;
import io.wirewatch.runtime.metrics.StageCounter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// `POST /v1/articles`.
public final class ArticleRoutes {

  private static final int MAX_KEY_CHARS = 255;

  private final Intake intake;
  private final IdempotencyKeys keys;
  private final PushSettings settings;
  private final Clock clock;

  /// @param counter counts every article in, and out or dropped by reason
  public ArticleRoutes(
      RawArticles articles, StageCounter counter, PushSettings settings, Clock clock) {
    this.intake = new Intake(articles, counter, settings.inFlight(), clock);
    this.keys = new IdempotencyKeys(settings.idempotencyKeys());
    this.settings = settings;
    this.clock = clock;
  }

  /// Adds the route.
  public void register(RoutesConfig routes) {
    routes.post("/v1/articles", this::take);
  }

  private void take(Context ctx) throws IOException {
    String type = String.valueOf(ctx.contentType());
    try {
      switch (MediaType.of(type)) {
        case JSON -> single(ctx, JsonArticle.MAX_BYTES, JsonArticle::read);
        case HTML, TEXT -> single(ctx, Bounds.BODY_BYTES, body -> written(ctx, type, body));
        case BATCH -> batch(ctx);
        case OTHER -> throw unsupported("Content-Type", type);
      }
    } catch (RefusedException e) {
      throw new ProblemException(e.problem());
    } catch (ZipException | java.io.EOFException e) {
      throw new ProblemException(
          Problem.of(400, "Unreadable body", "the body is not what Content-Encoding says"));
    }
  }

  private void single(Context ctx, int maxBytes, Reading reading) throws IOException {
    byte[] body = input(ctx, "an article", maxBytes).readAllBytes();
    String key = key(ctx);
    String fingerprint =
        ArticleId.hash(
            "request",
            String.valueOf(ctx.contentType()).getBytes(StandardCharsets.UTF_8),
            String.valueOf(ctx.queryString()).getBytes(StandardCharsets.UTF_8),
            body);
    Optional<Entry> before = key == null ? Optional.empty() : keys.find(key, clock.instant());
    if (before.isPresent()) {
      answerAgain(ctx, before.get(), fingerprint);
      return;
    }
    Outcome outcome = intake.take(() -> reading.read(body)).join();
    if (key != null && outcome instanceof Outcome.Accepted(String id)) {
      keys.remember(key, new Entry(fingerprint, id, clock.instant()));
    }
    answer(ctx, outcome);
  }

  private static Submission written(Context ctx, String type, byte[] body) {
    if (body.length == 0) {
      throw new RefusedException("body", "", "must not be empty");
    }
    Map<String, String> fields = new HashMap<>();
    for (String name : ctx.queryParamMap().keySet()) {
      if (!Submission.FIELDS.contains(name)) {
        throw new RefusedException(name, ctx.queryParam(name), "is no field of an article");
      }
      fields.put(name, String.valueOf(ctx.queryParam(name)));
    }
    return new Submission(fields, type, ByteBuffer.wrap(body));
  }

  private void batch(Context ctx) throws IOException {
    Batch batch = new Batch(intake);
    batch.run(input(ctx, "a batch", settings.batchBytes()));
    batch.retryAfter().ifPresent(after -> ctx.status(503).header("Retry-After", seconds(after)));
    ctx.contentType("application/x-ndjson").result(batch.answers());
  }

  private static void answer(Context ctx, Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted(String id) -> ctx.status(202).json(Map.of("id", id));
      case Outcome.Refused(RefusedException why) -> throw new ProblemException(why.problem());
      case Outcome.Later(Duration after) ->
          throw new ProblemException(
              Problem.of(503, "Try again later", "the article has not been acknowledged"),
              Map.of("Retry-After", seconds(after)));
    }
  }

  private static void answerAgain(Context ctx, Entry before, String fingerprint) {
    if (!before.fingerprint().equals(fingerprint)) {
      throw new RefusedException(
          "Idempotency-Key", key(ctx), "was used for another request in the last 24 h");
    }
    ctx.status(202).header("Idempotency-Replayed", "true").json(Map.of("id", before.articleId()));
  }

  private static @Nullable String key(Context ctx) {
    String key = ctx.header("Idempotency-Key");
    if (key != null && (key.isBlank() || key.length() > MAX_KEY_CHARS)) {
      throw new RefusedException("Idempotency-Key", key, "must have 1 to 255 characters");
    }
    return key;
  }

  private static BoundedInput input(Context ctx, String what, long maxBytes) throws IOException {
    String encoding = String.valueOf(ctx.header("Content-Encoding")).strip();
    return switch (encoding) {
      case "null", "", "identity" -> BoundedInput.of(ctx.bodyInputStream(), false, what, maxBytes);
      case "gzip", "x-gzip" -> BoundedInput.of(ctx.bodyInputStream(), true, what, maxBytes);
      default -> throw unsupported("Content-Encoding", encoding);
    };
  }

  private static ProblemException unsupported(String header, String value) {
    return new ProblemException(
        Problem.of(415, "Unsupported media type", header + " " + value + " is not taken")
            .with("field", header)
            .with("value", value));
  }

  private static String seconds(Duration after) {
    return String.valueOf(Math.max(1, after.toSeconds()));
  }

  /// How a body is read.
  @FunctionalInterface
  private interface Reading {
    Submission read(byte[] body);
  }
}
