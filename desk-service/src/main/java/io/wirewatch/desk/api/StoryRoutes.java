package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.contracts.Story;
import io.wirewatch.desk.view.ArticleShelf;
import io.wirewatch.desk.view.ClaimShelf;
import io.wirewatch.desk.view.StoryShelf;
import java.util.Optional;

/// `/v1/stories/{id}`: a story as it stands, with those of its articles that are kept, newest
/// first; `/v1/stories/{id}/claims`: its ledger. Under the id of one that was merged the other is
/// found.
///
/// @param stories what is known of stories
/// @param articles the newest articles
/// @param claims the ledgers of stories
public record StoryRoutes(StoryShelf stories, ArticleShelf articles, ClaimShelf claims) {

  private static final int SHOWN = 100;

  /// Adds the route.
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/stories/{id}", this::one);
    routes.get("/v1/stories/{id}/claims", this::claims);
  }

  private void claims(Context context) {
    String id = context.pathParam("id");
    Optional<Story> story = stories.story(id);
    String now = story.map(Story::getId).orElse(id);
    ObjectNode json =
        claims
            .story(now)
            .map(ClaimJson::of)
            .or(() -> story.map(known -> ClaimJson.none(known.getId())))
            .orElseThrow(() -> Problems.unknown("story", id));
    Answer.json(context, json);
  }

  private void one(Context context) {
    String id = context.pathParam("id");
    Story story = stories.story(id).orElseThrow(() -> Problems.unknown("story", id));
    ObjectNode json = AvroJson.of(story);
    ArrayNode of = json.putArray("kept");
    for (ArticleShelf.Headline one : articles.story(story.getId(), SHOWN)) {
      of.addObject()
          .put("id", one.id())
          .put("title", one.title())
          .put("receivedAt", one.receivedAt().toString());
    }
    Answer.json(context, json);
  }
}
