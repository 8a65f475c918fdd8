package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.desk.view.Trend;
import io.wirewatch.desk.view.TrendBoard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// `GET /v1/trends`: keywords that more of the newest articles have than is usual.
public final class TrendRoutes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
  private static final int HOURS = 6;
  private static final int MOST_HOURS = 24;
  private static final int LIMIT = 20;
  private static final int MOST = 100;

  private final TrendBoard board;
  private final Clock clock;

  /// @param board what is read
  public TrendRoutes(TrendBoard board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  /// Adds the route.
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/trends", this::list);
  }

  private void list(Context context) {
    Duration window = Duration.ofHours(number(context, "hours", HOURS, MOST_HOURS));
    Instant since = clock.instant().minus(window);
    String language = Optional.ofNullable(context.queryParam("language")).orElse("");
    ObjectNode json = JSON.objectNode().put("since", since.toString());
    ArrayNode trends = json.putArray("trends");
    board
        .trends(since, language, number(context, "limit", LIMIT, MOST))
        .forEach(trend -> add(trends.addObject(), trend));
    Answer.json(context, json);
  }

  private static void add(ObjectNode json, Trend trend) {
    json.put("term", trend.term())
        .put("language", trend.language())
        .put("articles", trend.articles())
        .put("expected", trend.expected())
        .put("score", trend.score());
    trend.also().forEach(json.putArray("also")::add);
    ArrayNode headlines = json.putArray("headlines");
    trend
        .headlines()
        .forEach(one -> headlines.addObject().put("id", one.id()).put("title", one.title()));
  }

  private static int number(Context context, String name, int usual, int most) {
    String said = context.queryParam(name);
    if (said == null) return usual;
    int number = DIGITS.matcher(said).matches() ? Integer.parseInt(said) : 0;
    if (number >= 1 && number <= most) return number;
    throw Problems.field(name, said, "must be a whole number from 1 to " + most);
  }
}
