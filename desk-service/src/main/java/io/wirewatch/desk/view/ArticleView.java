package io.wirewatch.desk.view;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.CutReason;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Story;
import io.wirewatch.contracts.TimeSource;
import io.wirewatch.contracts.article.Amount;
import io.wirewatch.contracts.article.Dated;
import io.wirewatch.contracts.article.Lasting;
import io.wirewatch.contracts.article.OriginChain;
import io.wirewatch.contracts.article.Passage;
import io.wirewatch.contracts.article.Saying;
import io.wirewatch.contracts.article.Sourcing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An article as the page shows it: what was made of its body and why, whom it copies, what it was
/// made of in other words, and what else is in its story.
///
/// @param article what is shown
/// @param chain whom it copies, the nearest first; empty for a text of its own
/// @param source the report that it was made of; empty where none is known
/// @param told how its story stands; empty where that is not kept
/// @param story other articles of its story that are kept, newest first
public record ArticleView(
    Article article,
    List<Copied> chain,
    Optional<MadeOf> source,
    Optional<Story> told,
    List<ArticleShelf.Headline> story) {

  private static final int STORY_SHOWN = 30;
  private static final int PERCENT = 100;
  private static final int CLAIMS_SHOWN = 40;

  /// Copies the lists.
  public ArticleView {
    chain = List.copyOf(chain);
    story = List.copyOf(story);
  }

  /// An article that another one copies.
  ///
  /// @param articleId its id
  /// @param title its headline, or its id where it is not kept
  /// @param kept whether it is kept, and can be shown
  /// @param percent of the copy's text that it has
  public record Copied(String articleId, String title, boolean kept, long percent) {}

  /// The report that an article was made of.
  ///
  /// @param articleId its id
  /// @param title its headline, or its id where it is not kept
  /// @param kept whether it is kept, and can be shown
  /// @param percent how sure it is
  /// @param counts whether rules take the article for that report's, unless they say otherwise
  /// @param evidence what both state, as labels and values
  public record MadeOf(
      String articleId,
      String title,
      boolean kept,
      int percent,
      boolean counts,
      List<Fact> evidence) {
    /// Copies the evidence.
    public MadeOf {
      evidence = List.copyOf(evidence);
    }
  }

  static ArticleView of(Article article, ArticleShelf shelf, StoryShelf stories) {
    List<Copied> chain =
        OriginChain.of(article.getOrigin(), id -> shelf.article(id).map(Article::getOrigin))
            .stream()
            .map(step -> copied(step, shelf))
            .toList();
    List<ArticleShelf.Headline> story =
        shelf.story(article.getStory(), STORY_SHOWN + 1).stream()
            .filter(other -> !other.id().equals(article.getId()))
            .limit(STORY_SHOWN)
            .toList();
    Optional<MadeOf> source = article.getDerivedFrom().map(from -> madeOf(from, shelf));
    return new ArticleView(article, chain, source, stories.story(article.getStory()), story);
  }

  private static Copied copied(OriginChain.Step step, ArticleShelf shelf) {
    Optional<Article> article = shelf.article(step.articleId());
    String title = article.map(ArticleView::title).orElse(step.articleId());
    return new Copied(
        step.articleId(), title, article.isPresent(), Math.round(step.share() * PERCENT));
  }

  private static MadeOf madeOf(DerivedFrom from, ArticleShelf shelf) {
    Optional<Article> source = shelf.article(from.getArticleId());
    return new MadeOf(
        from.getArticleId(),
        source.map(ArticleView::title).orElse(from.getArticleId()),
        source.isPresent(),
        Sourcing.percent(from),
        Sourcing.isSure(from),
        Stream.of(
                new Fact("Quotes", joined(from.getQuotes())),
                new Fact("Figures", joined(from.getFigures())),
                new Fact("Names", joined(from.getNames())))
            .filter(fact -> fact.value().isPresent())
            .toList());
  }

  private static Optional<String> joined(List<String> facts) {
    return facts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", facts));
  }

  /// The headline; the id of an article without one.
  public String title() {
    return title(article);
  }

  private static String title(Article article) {
    return article.getTitle().isBlank() ? article.getId() : article.getTitle();
  }

  /// The headline that its story goes by: the latest, else that of when the article came.
  public String storyHeadline() {
    return told.map(Story::getHeadline)
        .filter(headline -> !headline.isBlank())
        .orElse(article.getStoryTitle());
  }

  /// The sentence that its story goes by; empty where there is none.
  public Optional<String> storySummary() {
    return told.map(Story::getSummary).filter(summary -> !summary.isBlank());
  }

  /// How much there is of its story: `5 articles, 3 of them no copies`; empty where not known.
  public Optional<String> storySize() {
    return told.map(s ->
        "%d %s, %d of them no copies"
            .formatted(
                s.getArticles(), s.getArticles() == 1 ? "article" : "articles", s.getOrigins()));
  }

  /// Where to read it; empty when it has no address a page may link to.
  public Optional<String> link() {
    return Links.web(article.getUrl());
  }

  /// What its publisher took back: `withheld`, `canceled`; empty for one that may be used.
  public Optional<String> status() {
    return article.getStatus() == PubStatus.USABLE
        ? Optional.empty()
        : Optional.of(words(article.getStatus()));
  }

  /// The parts of its body in order.
  public List<Passage> passages() {
    return Passage.of(article);
  }

  /// Who says, confirms, denies what in it, in the order of its text, the first so many.
  public List<Saying> sayings() {
    return Saying.of(article).stream().limit(CLAIMS_SHOWN).toList();
  }

  /// The figures in it, in the order of its text, the first so many.
  public List<Amount> amounts() {
    return Amount.of(article).stream().limit(CLAIMS_SHOWN).toList();
  }

  /// The spans of time that it states, the first so many.
  public List<Lasting> spans() {
    return Lasting.of(article).stream().limit(CLAIMS_SHOWN).toList();
  }

  /// The dates that it names, the first so many.
  public List<Dated> dates() {
    return Dated.of(article).stream().limit(CLAIMS_SHOWN).toList();
  }

  /// How many of them were cut away.
  public int cuts() {
    return article.getCuts().size();
  }

  /// What its page says of it, as labels and values: section, byline, dateline, agency.
  public List<Fact> facts() {
    return Stream.of(
            new Fact("Site", article.getSiteName()),
            new Fact("Section", article.getSection()),
            new Fact("Byline", article.getByline()),
            new Fact("Dateline", article.getDateline()),
            new Fact("Agency", article.getAgency()),
            new Fact("Version", version()))
        .filter(fact -> fact.value().isPresent())
        .toList();
  }

  /// Something that the page says of its article, under a label.
  public record Fact(String label, Optional<String> value) {}

  private Optional<String> version() {
    return article.getVersion() > 1
        ? Optional.of(String.valueOf(article.getVersion()))
        : Optional.empty();
  }

  /// What this version changed of the one before; empty for a first version.
  public Optional<Change> change() {
    return article
        .getRevision()
        .map(revision ->
            new Change(
                revision.getFormerTitle(),
                revision.getAdded().stream()
                    .map(span -> article.getText().substring(span.getStart(), span.getEnd()))
                    .toList(),
                revision.getRemoved()));
  }

  /// What a version changed.
  ///
  /// @param formerTitle the title before, where it was another
  /// @param added the sentences that are new
  /// @param removed the sentences that are gone
  public record Change(Optional<String> formerTitle, List<String> added, List<String> removed) {
    /// Copies the lists.
    public Change {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }

    /// Whether no words changed: the signs alone, or the order.
    public boolean isEmpty() {
      return formerTitle.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
  }

  /// How its time of publication is known: `from its linked data, trusted 95%`; empty when it is
  /// not.
  public Optional<String> timeKnown() {
    if (article.getPublishedAt().isEmpty()) return Optional.empty();
    long percent = Math.round(article.getPublishedSure() * PERCENT);
    return Optional.of(
        switch (article.getPublishedBy()) {
              case UNKNOWN -> "not known from where";
              case SENDER -> "as its sender says";
              case META -> "from the page's meta elements";
              case LINKED_DATA, MICRODATA, TIME_ELEMENT ->
                  "from the page's " + words(article.getPublishedBy());
              case LABELLED_LINE, DATE_LINE -> "from a line with the date";
              case DATELINE -> "from the dateline";
              case ADDRESS -> "from its address";
              case WEEKDAY -> "from a weekday that it names";
            }
            + (article.getPublishedBy() == TimeSource.UNKNOWN ? "" : ", trusted " + percent + "%"));
  }

  /// A reason in words: `no sentence`.
  public static String reason(CutReason reason) {
    return words(reason);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
