package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.enrich.story.Placement;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.story.StoryTables;
import io.wirewatch.enrich.syndication.OriginTables;
import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.version.Content;
import io.wirewatch.enrich.version.Verdict;
import io.wirewatch.enrich.version.VersionTables;
import io.wirewatch.enrich.version.Versions;
import java.util.List;

/// Places each article among those before it: its version, its origin, its story. For one thread.
public final class Newsroom {
  private final Versions versions;
  private final Origins origins;
  private final Stories stories;

  public Newsroom(Versions versions, Origins origins, Stories stories) {
    this.versions = versions;
    this.origins = origins;
    this.stories = stories;
  }

  /// Remembers in memory alone.
  static Newsroom inMemory() {
    return new Newsroom(
        new Versions(VersionTables.inMemory()),
        new Origins(OriginTables.inMemory()),
        new Stories(StoryTables.inMemory()));
  }

  /// Takes an article as the [Enricher] made it.
  public Placed place(Article article) {
    Document document = Document.of(article.getTitle(), article.getText(), article.getLanguage());
    Verdict verdict =
        versions.judge(
            article.getId(),
            article.getPublisher(),
            content(article, document),
            article.getReceivedAt());
    return switch (verdict) {
      case Verdict.Fresh(int version) when article.getStatus() != PubStatus.USABLE ->
          new Placed.Passed(Article.newBuilder(article).setVersion(version).build());
      case Verdict.Fresh(int version) -> new Placed.Passed(place(article, document, version));
      case Verdict.SentAgain() -> new Placed.Dropped("sent-again");
      case Verdict.Renumbered(String id) -> new Placed.Dropped("renumbered");
    };
  }

  /// An article that is withheld or canceled is a version of its own, whatever it says: it has
  /// often no text at all. The text that it had before does not bring it back, since a feed may be
  /// read again from its beginning.
  private static String content(Article article, Document document) {
    String hash = Content.hash(document);
    return switch (article.getStatus()) {
      case USABLE -> hash;
      case WITHHELD, CANCELED -> article.getStatus() + "|" + article.getId() + "|" + hash;
    };
  }

  /// The article with its version, its origin and its story.
  Article place(Article article, Document document, int version) {
    Origin origin =
        origins.place(
            article.getId(),
            document.tokens(),
            article.getAgency().orElse(null),
            article.getReceivedAt());
    List<String> entityIds = article.getEntities().stream().map(Entity::getId).toList();
    Placement story =
        stories.place(
            article.getId(),
            document,
            entityIds,
            origin.getCopyOf().orElse(null),
            article.getReceivedAt());
    return Article.newBuilder(article)
        .setVersion(version)
        .setOrigin(origin)
        .setStory(story.id())
        .setStoryTitle(story.title())
        .build();
  }
}
