package io.wirewatch.alert.rulefile;

/// A rule file's text.
///
/// @param author who a rule of the file is recorded as written by: `file:<name>`, or
///   `shipped:<name>` for a file that comes with the project
/// @param yaml the text
record FileText(String author, String yaml) {

  private static final String SHIPPED = "shipped:";
  private static final String FILE = "file:";

  static FileText shipped(String name, String yaml) {
    return new FileText(SHIPPED + name, yaml);
  }

  static FileText file(String name, String yaml) {
    return new FileText(FILE + name, yaml);
  }

  /// Whether the rule's last revision came from a file of either kind.
  static boolean isAuthor(String author) {
    return author.startsWith(FILE) || isShipped(author);
  }

  static boolean isShipped(String author) {
    return author.startsWith(SHIPPED);
  }
}
