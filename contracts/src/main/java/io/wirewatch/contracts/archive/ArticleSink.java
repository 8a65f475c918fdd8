package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Outline;
import java.time.Instant;
import java.util.function.Consumer;

/// Takes the articles of an archive in their order, and says which of them it can do without.
public interface ArticleSink {
  /// The cut of those that want no outlines.
  int NONE = 0;

  /// Of which way of cutting texts into words outlines must be for it to read them.
  int cut();

  /// Whether it needs an article to be read. Asked for each article of a file that has outlines.
  ///
  /// @param terms what the numbers in the outline stand for; other ones for each file
  boolean needs(Outline outline, Terms terms);

  /// Takes an article, whether it said that it needs it or was not asked.
  void add(Article article);

  /// Takes an article that it does not need.
  void addUnread(Outline outline);

  /// A sink that needs every article.
  static ArticleSink of(Consumer<Article> articles) {
    return new ArticleSink() {
      @Override
      public int cut() {
        return NONE;
      }

      @Override
      public boolean needs(Outline outline, Terms terms) {
        return true;
      }

      @Override
      public void add(Article article) {
        articles.accept(article);
      }

      @Override
      public void addUnread(Outline outline) {
        throw new IllegalStateException("needed: " + outline.getId());
      }
    };
  }

  /// A sink that hands everything to both.
  static ArticleSink both(ArticleSink one, ArticleSink other) {
    return new ArticleSink() {
      @Override
      public int cut() {
        return one.cut() == other.cut() ? one.cut() : NONE;
      }

      @Override
      public boolean needs(Outline outline, Terms terms) {
        return one.needs(outline, terms) || other.needs(outline, terms);
      }

      @Override
      public void add(Article article) {
        one.add(article);
        other.add(article);
      }

      @Override
      public void addUnread(Outline outline) {
        one.addUnread(outline);
        other.addUnread(outline);
      }
    };
  }

  /// A sink that hands on what was received in a span of time.
  ///
  /// @param end exclusive
  static ArticleSink within(Instant start, Instant end, ArticleSink sink) {
    return new ArticleSink() {
      @Override
      public int cut() {
        return sink.cut();
      }

      @Override
      public boolean needs(Outline outline, Terms terms) {
        return isWithin(outline.getReceivedAt()) && sink.needs(outline, terms);
      }

      @Override
      public void add(Article article) {
        if (isWithin(article.getReceivedAt())) sink.add(article);
      }

      @Override
      public void addUnread(Outline outline) {
        if (isWithin(outline.getReceivedAt())) sink.addUnread(outline);
      }

      private boolean isWithin(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
      }
    };
  }
}
