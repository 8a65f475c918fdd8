package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.article.Amount;
import io.wirewatch.contracts.article.Dated;
import io.wirewatch.contracts.article.Lasting;
import io.wirewatch.contracts.article.OriginChain;
import io.wirewatch.contracts.article.Passage;
import io.wirewatch.contracts.article.Saying;
import io.wirewatch.contracts.article.Sourcing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells people what was made of an article and why: what its page says of it, each part of its
/// body with what was cut away, who says, confirms and denies what in it, whom it copies, what it
/// was made of, and its story. For one thread.
final class ExplainedArticle {
  private static final int LABEL = 12;
  private static final int PERCENT = 100;

  private final Map<String, Origin> origins = new HashMap<>();

  /// Several lines, the last one empty. Remembers the article for those that copy it.
  String of(Article article) {
    origins.put(article.getId(), article.getOrigin());
    StringBuilder out = new StringBuilder();
    out.append(article.getId()).append("  ").append(article.getTitle()).append('\n');
    line(out, "language", Optional.of(article.getLanguage()));
    line(out, "published", article.getPublishedAt().map(_ -> published(article)));
    line(out, "site", article.getSiteName());
    line(out, "section", article.getSection());
    line(out, "address", article.getCanonicalUrl());
    line(out, "byline", article.getByline());
    line(out, "dateline", article.getDateline());
    line(out, "agency", article.getAgency());
    line(out, "origin", Optional.of(origin(article)));
    line(out, "derived", article.getDerivedFrom().map(ExplainedArticle::derived));
    line(out, "story", Optional.of(article.getStory() + "  " + article.getStoryTitle()));
    Saying.of(article).forEach(saying -> line(out, "claim", Optional.of(told(saying))));
    Amount.of(article).forEach(amount -> line(out, "figure", Optional.of(told(amount))));
    Lasting.of(article).forEach(span -> line(out, "span", Optional.of(span.words())));
    Dated.of(article)
        .forEach(date -> line(out, "date", Optional.of(date.words() + "  " + date.days())));
    Passage.of(article).forEach(passage -> passage(out, passage));
    return out.toString();
  }

  private static void line(StringBuilder out, String label, Optional<String> value) {
    value.ifPresent(text -> labelled(out, "  " + label, text));
  }

  private static String told(Saying saying) {
    return saying.speaker() + " " + saying.verb() + ": " + saying.words().replace('\n', ' ');
  }

  private static String told(Amount amount) {
    return amount.words()
        + amount.told().map(status -> "  (" + status + ")").orElse("")
        + amount.who().map(who -> "  says " + who).orElse("");
  }

  private static void passage(StringBuilder out, Passage passage) {
    switch (passage) {
      case Passage.Kept(String text, var kind) -> labelled(out, "+ " + label(kind), text);
      case Passage.Left(String text, var reason) -> labelled(out, "- " + label(reason), text);
    }
  }

  private static void labelled(StringBuilder out, String label, String text) {
    out.append(label)
        .repeat(" ", Math.max(1, LABEL + 2 - label.length()))
        .append(text)
        .append('\n');
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String published(Article article) {
    return "%s  (%s, trusted %.2f)"
        .formatted(
            article.getPublishedAt().orElseThrow(),
            label(article.getPublishedBy()),
            article.getPublishedSure());
  }

  /// The label says already that it is derived.
  private static String derived(DerivedFrom from) {
    return Sourcing.source(from, from.getArticleId());
  }

  private String origin(Article article) {
    List<OriginChain.Step> chain =
        OriginChain.of(article.getOrigin(), id -> Optional.ofNullable(origins.get(id)));
    StringBuilder told = new StringBuilder(chain.isEmpty() ? "a text of its own" : "");
    for (OriginChain.Step step : chain) {
      told.append(told.isEmpty() ? "has " : ", which has ")
          .append(Math.round(step.share() * PERCENT))
          .append("% of its text from ")
          .append(step.articleId());
    }
    return told.toString();
  }
}
