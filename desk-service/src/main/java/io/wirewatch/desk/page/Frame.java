package io.wirewatch.desk.page;

import java.util.Optional;

/// What surrounds the content of every page.
///
/// @param title of the document
/// @param section `alerts` or `rules`
/// @param assets the path that scripts and styles are below
/// @param cursor where the page's event stream goes on from
/// @param author who sits there, as far as known
/// @param open how many alerts wait for somebody
public record Frame(
    String title, String section, String assets, String cursor, Optional<String> author, int open) {

  /// The title as a browser's tab shows it, with the number of open alerts.
  public String tab() {
    return (open > 0 ? "(" + open + ") " : "") + title;
  }

  /// The author's name as a form is filled in with it.
  public String name() {
    return author.orElse("");
  }
}
