package io.wirewatch.enrich.clean;

/// Why a part of a page is not of its article.
public enum Reason {
  /// What a button, a form or a menu says.
  CONTROL,
  /// A teaser of another article, or what stands in a list of such.
  RELATED,
  /// A path to the page: `Home > News > World`.
  BREADCRUMB,
  /// A line of labels: category, tags, date, author.
  LABEL,
  /// Words under a picture.
  CAPTION,
  /// Who supplied the text; kept as the article's agency.
  CREDIT,
  /// On the author.
  BIOGRAPHY,
  /// Mostly links.
  LINKS,
  /// A paragraph that stood before.
  REPEATED,
  /// The title once more.
  TITLE,
  /// A line that is no sentence, outside the body.
  NO_SENTENCE
}
