package io.wirewatch.enrich.text;

import java.util.Objects;

/// A cleaned article with its title and its text cut into tokens and sentences.
///
/// @param title the headline, may be empty
/// @param text paragraphs parted by an empty line, may be empty
/// @param language a BCP 47 tag, or `und`
/// @param titleTokens the tokens of `title`
/// @param tokens the tokens of `text`
/// @param sentences the sentences of `text`
public record Document(
    String title,
    String text,
    String language,
    Tokens titleTokens,
    Tokens tokens,
    Sentences sentences) {

  public Document {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
  }

  /// Cuts the title and the text.
  public static Document of(String title, String text, String language) {
    return new Document(
        title, text, language, Tokens.of(title), Tokens.of(text), Sentences.of(text, language));
  }
}
