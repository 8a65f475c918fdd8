package io.wirewatch.enrich.clean;

/// A paragraph of an article.
///
/// @param place where it stands in the body as it came
public record Paragraph(String text, Part part, Place place) {

  /// What a paragraph is in its article.
  public enum Part {
    /// The first prose.
    LEAD,
    BODY,
    HEADING,
    ITEM,
    QUOTED,
    /// A row of a table.
    ROW
  }
}
