package io.wirewatch.enrich.entity;

/// A name in a list of entities.
///
/// @param text as texts write it, not empty
/// @param sure whether it means the entity wherever it stands; one that is an everyday word or
///   somebody else's name too counts only where the sentence reads so
public record ListedName(String text, boolean sure) {
  private static final String DOUBT = "?";

  /// Checks that there is something to read.
  public ListedName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name must not be empty");
    }
  }

  static ListedName sure(String text) {
    return new ListedName(text, true);
  }

  /// The name as lists write it, with a `?` before one that is not sure.
  static ListedName read(String cell) {
    boolean doubt = cell.startsWith(DOUBT);
    return new ListedName((doubt ? cell.substring(DOUBT.length()) : cell).strip(), !doubt);
  }
}
