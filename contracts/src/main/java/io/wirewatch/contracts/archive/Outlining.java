package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Outline;

/// Makes the outlines of one file's articles, in their order.
public interface Outlining {

  /// Which way of cutting texts into words the outlines are of, for [ArticleSink#cut].
  int cut();

  /// The outline of the next article.
  Outline of(Article article);
}
