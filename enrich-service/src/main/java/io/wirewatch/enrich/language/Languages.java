package io.wirewatch.enrich.language;

/// Tells the language of a text. Safe to share among threads.
public interface Languages {
  /// What is answered of a text whose language is unsure.
  String UNKNOWN = "und";

  /// The BCP 47 tag of the language that most of the text is in, or [#UNKNOWN].
  String of(String text);
}
