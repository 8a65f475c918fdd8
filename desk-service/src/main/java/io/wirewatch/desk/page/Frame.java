package io.wirewatch.desk.page;

import io.wirewatch.desk.view.Audience;

/// What surrounds the content of every page.
///
/// @param title of the document
/// @param section `alerts`, `rules` or `silences`
/// @param assets the path that scripts and styles are below
/// @param cursor where the page's event stream goes on from
/// @param audience who sits there, as far as known
/// @param open how many alerts wait for somebody
/// @param silences how many silences there are
public record Frame(
    String title,
    String section,
    String assets,
    String cursor,
    Audience audience,
    int open,
    int silences) {

  /// The title as a browser's tab shows it, with the number of open alerts.
  public String tab() {
    return (open > 0 ? "(" + open + ") " : "") + title;
  }

  /// The name that a form is filled in with; empty when it is not known.
  public String name() {
    return audience.name();
  }

  /// A number beside a link; nothing for 0.
  public static String tally(int count) {
    return count > 0 ? String.valueOf(count) : "";
  }
}
