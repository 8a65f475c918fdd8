package io.wirewatch.rules.language;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads the articles of a test, which are numbered from 1 in the order in which they are written.
///
/// What is not said is as plain as can be: an article is a minute after the one before it, by a
/// publisher of its own, nobody's copy, in English or the rule's language, of one story with all
/// others. One that replaces another is like it in all that it does not say.
final class TestArticles {
  private static final Duration APART = Duration.ofMinutes(1);
  private static final List<String> KEYS =
      List.of(
          "title",
          "text",
          "publisher",
          "source",
          "at",
          "language",
          "origin",
          "copyOf",
          "derivedFrom",
          "story",
          "entities",
          "keywords",
          "figures",
          "quotes",
          "status",
          "mode",
          "replaces",
          "repeat");
  private static final Map<String, PubStatus> STATUSES = Choices.named(List.of(PubStatus.values()));
  private static final Map<String, Mode> MODES = Choices.named(List.of(Mode.values()));

  private final Findings findings;
  private final Scalars scalars;
  private final ContentReader contents;
  private final Moments moments;
  private final String language;
  private final List<Article> articles = new ArrayList<>();

  TestArticles(Findings findings, String language) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
    this.contents = new ContentReader(findings);
    this.moments = new Moments(findings);
    this.language = language;
  }

  List<Article> articles() {
    return articles;
  }

  Moments moments() {
    return moments;
  }

  /// Event time of the latest.
  Optional<Instant> latest() {
    return articles.stream().map(Article::getEventTime).max(Comparator.naturalOrder());
  }

  void read(Node list) {
    for (Node node : scalars.elements(list, "articles")) {
      Section.read("an article", node, KEYS, findings).ifPresent(section -> add(node, section));
      if (articles.size() > Bounds.TEST_ARTICLES) {
        findings.report(node, "a test has at most " + Bounds.TEST_ARTICLES + " articles");
        return;
      }
    }
  }

  private void add(Node node, Section section) {
    Article first = article(node, section);
    Optional<Repeat> repeat = section.optional("repeat", this::repeat);
    articles.add(first);
    for (int i = 1; i < repeat.map(Repeat::times).orElse(1); i++) {
      articles.add(again(first, repeat.orElseThrow().every().multipliedBy(i), section));
    }
  }

  private Article article(Node node, Section section) {
    Optional<Article> replaced = section.optional("replaces", this::numbered);
    Optional<Article> copied = section.optional("copyOf", this::numbered);
    if (section.optional("title").isEmpty()
        && section.optional("text").isEmpty()
        && section.optional("replaces").isEmpty()
        && section.optional("copyOf").isEmpty()) {
      findings.report(node, "an article needs the key \"title\" or \"text\"");
    }
    String number = Integer.toString(articles.size() + 1);
    Instant at = time(section);
    Article.Builder article =
        replaced
            .map(old -> Article.newBuilder(old).setVersion(old.getVersion() + 1))
            .orElseGet(() -> plain(number, copied));
    article.setPublishedAt(at).setEventTime(at).setReceivedAt(at);
    section.optional("title", n -> text(n, "title")).ifPresent(article::setTitle);
    section.optional("text", n -> text(n, "text")).ifPresent(article::setText);
    section.optional("publisher", n -> text(n, "publisher")).ifPresent(article::setPublisher);
    section.optional("source", n -> text(n, "source")).ifPresent(article::setSource);
    section.optional("story", n -> text(n, "story")).ifPresent(article::setStory);
    section.optional("language", this::language).ifPresent(article::setLanguage);
    section
        .optional("origin", n -> text(n, "origin"))
        .ifPresent(origin -> article.setOrigin(Origin.newBuilder().setId(origin).build()));
    copied.ifPresent(original ->
        article.setOrigin(copyOf(original)).setDerivedFrom(original.getDerivedFrom().orElse(null)));
    section
        .optional("derivedFrom", this::numbered)
        .ifPresent(source -> article.setDerivedFrom(derivedFrom(source)));
    section
        .optional("status", n -> scalars.choice(n, "status", STATUSES))
        .ifPresent(article::setStatus);
    section.optional("mode", n -> scalars.choice(n, "mode", MODES)).ifPresent(article::setMode);
    return contents.fill(article, section).build();
  }

  private Article.Builder plain(String number, Optional<Article> copied) {
    return Article.newBuilder()
        .setId(number)
        .setPublisher("publisher-" + number + ".example")
        .setSource("test")
        .setTitle(copied.map(Article::getTitle).orElse(""))
        .setText(copied.map(Article::getText).orElse(""))
        .setLanguage(language)
        .setOrigin(Origin.newBuilder().setId(number).build())
        .setStory("story")
        .setMode(Mode.LIVE)
        .setStatus(PubStatus.USABLE);
  }

  private static Origin copyOf(Article original) {
    return Origin.newBuilder()
        .setId(original.getOrigin().getId())
        .setCopyOf(original.getId())
        .setShare(1)
        .build();
  }

  /// That an article was surely made of another, or of what that one was made of.
  private static DerivedFrom derivedFrom(Article source) {
    return source
        .getDerivedFrom()
        .orElseGet(() ->
            DerivedFrom.newBuilder()
                .setArticleId(source.getOrigin().getId())
                .setConfidence(1)
                .build());
  }

  private Instant time(Section section) {
    boolean first = articles.isEmpty();
    Instant usual = first ? moments.start() : articles.getLast().getEventTime().plus(APART);
    Instant at = section.optional("at", node -> moments.read(node, "at"), usual);
    boolean moment =
        section.optional("at").orElse(null) instanceof ScalarNode scalar
            && Moments.moment(scalar.getValue()).isPresent();
    if (first && moment) moments.startAt(at);
    return at;
  }

  private Optional<Article> numbered(Node node) {
    if (articles.isEmpty()) return scalars.refuse(node, "there is no article before this one");
    return scalars
        .number(node, "the number of an article before", 1, articles.size())
        .map(number -> articles.get(number - 1));
  }

  private Optional<String> text(Node node, String what) {
    return scalars.text(node, what);
  }

  private Optional<String> language(Node node) {
    return scalars
        .text(node, "language")
        .flatMap(text ->
            switch (Languages.of(text)) {
              case Languages.Known(String tag) -> Optional.of(tag);
              case Languages.Unknown(String why) -> scalars.refuse(node, why);
            });
  }

  /// How often an article comes, the first time included, and how far apart.
  private record Repeat(int times, Duration every) {}

  private Optional<Repeat> repeat(Node node) {
    return Section.read("repeat", node, List.of("times", "every"), findings)
        .flatMap(section -> {
          int left = Bounds.TEST_ARTICLES - articles.size();
          Optional<Integer> times =
              section.required("times", n -> scalars.number(n, "times", 1, Math.max(1, left)));
          Optional<Duration> every =
              section.required(
                  "every", n -> scalars.duration(n, "every", Duration.ZERO, Bounds.WINDOW));
          return times.flatMap(t -> every.map(e -> new Repeat(t, e)));
        });
  }

  /// The same report once more: an article of its own, of its own origin and publisher unless these
  /// are said.
  private Article again(Article first, Duration later, Section section) {
    String number = Integer.toString(articles.size() + 1);
    Instant at = first.getEventTime().plus(later);
    Article.Builder article =
        Article.newBuilder(first)
            .setId(number)
            .setPublishedAt(at)
            .setEventTime(at)
            .setReceivedAt(at);
    if (section.optional("publisher").isEmpty()) {
      article.setPublisher("publisher-" + number + ".example");
    }
    if (Stream.of("origin", "copyOf").allMatch(key -> section.optional(key).isEmpty())) {
      article.setOrigin(Origin.newBuilder().setId(number).build());
    }
    return article.build();
  }
}
