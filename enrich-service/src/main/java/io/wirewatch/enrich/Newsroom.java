package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.KeywordBackground;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.enrich.derived.DerivedReports;
import io.wirewatch.enrich.derived.DerivedTables;
import io.wirewatch.enrich.derived.LaterReport;
import io.wirewatch.enrich.derived.Source;
import io.wirewatch.enrich.keyword.Background;
import io.wirewatch.enrich.story.Placement;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.story.Story;
import io.wirewatch.enrich.story.StoryEvent;
import io.wirewatch.enrich.story.StoryTables;
import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.version.Verdict;
import io.wirewatch.enrich.version.VersionTables;
import io.wirewatch.enrich.version.Versions;
import io.wirewatch.enrich.version.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Places each article among those before it: its version, its origin, its story, the report that
/// it was made of, and how usual its keywords are. For one thread.
public final class Newsroom {
  private final Versions versions;
  private final Origins origins;
  private final Stories stories;
  private final DerivedReports derived;
  private final Background background;
  private final Movable movable;

  /// What becomes of an article among those before it.
  ///
  /// @param article with its version, its origin, its story and what it was made of
  /// @param placement of it in its story
  record InStory(Article article, Placement placement) {}

  public Newsroom(
      Versions versions,
      Origins origins,
      Stories stories,
      DerivedReports derived,
      Background background,
      Movable movable) {
    this.versions = versions;
    this.origins = origins;
    this.stories = stories;
    this.derived = derived;
    this.background = background;
    this.movable = movable;
  }

  /// Remembers in memory alone.
  public static Newsroom inMemory() {
    return new Newsroom(
        new Versions(VersionTables.inMemory()),
        new Origins(new MapTable<>()),
        new Stories(StoryTables.inMemory()),
        new DerivedReports(DerivedTables.inMemory()),
        new Background(new MapTable<>()),
        Movable.inMemory());
  }

  /// Takes an article as the [Enricher] made it.
  public Placed place(Prepared prepared) {
    Article article = prepared.article();
    boolean usable = article.getStatus() == PubStatus.USABLE;
    Verdict verdict =
        versions.judge(
            article.getId(),
            article.getPublisher(),
            content(prepared),
            usable ? prepared.features().wording() : null,
            article.getReceivedAt());
    return switch (verdict) {
      case Verdict.Fresh(int version, _) when !usable -> takenBack(article, version);
      case Verdict.Fresh(int version, Optional<Wording> former) ->
          passed(place(prepared, version, former));
      case Verdict.SentAgain() -> new Placed.Dropped("sent-again");
      case Verdict.Renumbered(String id) -> new Placed.Dropped("renumbered");
    };
  }

  private Placed takenBack(Article article, int version) {
    Article taken = Article.newBuilder(article).setVersion(version).build();
    movable.takeBack(taken);
    return new Placed.Passed(taken, List.of(), stories.withdraw(article.getId()));
  }

  private Placed passed(InStory placed) {
    Article article = placed.article();
    Placement story = placed.placement();
    stories.release(movable.keep(article));
    List<Article> moved =
        story.movesBut(article.getId()).stream()
            .flatMap(move -> movable.move(move).stream())
            .toList();
    return new Placed.Passed(article, moved, story.events());
  }

  /// An article that is withheld or canceled is a version of its own, whatever it says: it has
  /// often no text at all. The text that it had before does not bring it back, since a feed may be
  /// read again from its beginning.
  private static String content(Prepared prepared) {
    Article article = prepared.article();
    String hash = prepared.features().content();
    return switch (article.getStatus()) {
      case USABLE -> hash;
      case WITHHELD, CANCELED -> article.getStatus() + "|" + article.getId() + "|" + hash;
    };
  }

  /// The article with its version, its origin, its story and what it was made of.
  InStory place(Prepared prepared, int version, Optional<Wording> former) {
    Article article = prepared.article();
    Features features = prepared.features();
    Origin origin =
        origins.place(
            article.getId(),
            features.shingles(),
            article.getAgency().orElse(null),
            article.getReceivedAt());
    Placement story =
        stories.place(
            article.getId(),
            features.telling(),
            features.terms(),
            origin.getCopyOf().orElse(null),
            article.getReceivedAt());
    story.events().forEach(this::follow);
    Optional<Source> source =
        derived.place(
            article.getId(),
            origin,
            story.id(),
            new LaterReport(features.facts(), features.shingles()),
            article.getReceivedAt());
    Article placed =
        Article.newBuilder(article)
            .setVersion(version)
            .setRevision(former.map(before -> Revisions.of(before.plain(), article)).orElse(null))
            .setOrigin(origin)
            .setStory(story.id())
            .setStoryTitle(story.title())
            .setDerivedFrom(source.map(of -> of.told(article)).orElse(null))
            .setBackground(background(article, version))
            .build();
    return new InStory(placed, story);
  }

  private void follow(StoryEvent event) {
    switch (event) {
      case StoryEvent.Stands _ -> {}
      case StoryEvent.Merged(Story last, Story into) -> derived.mergeStory(last.id(), into.id());
      case StoryEvent.Parted(Story part, String from, List<String> moved) ->
          derived.partStory(from, part.id(), moved);
      case StoryEvent.Over(String id) -> derived.forgetStory(id);
    }
  }

  /// How usual its keywords were before it; an article counts once, whatever becomes of it.
  private @Nullable KeywordBackground background(Article article, int version) {
    Background.Terms terms = Background.Terms.of(article.getLanguage(), article.getKeywords());
    KeywordBackground usual = background.of(terms);
    if (version == 1) background.add(article.getId(), terms);
    return usual;
  }
}
