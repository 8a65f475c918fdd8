package io.wirewatch.bench.peers;

/// The fields of an article in an index.
final class Fields {
  /// Title and text as two paragraphs, stemmed: no phrase and no NEAR reaches from one to the
  /// other.
  static final String BODY = "body";

  /// The same, not stemmed: what prefixes are held against.
  static final String EXACT = "exact";

  /// The title, stemmed.
  static final String TITLE = "title";

  /// The folded names of the entities, each after its kind and a colon.
  static final String ENTITY = "entity";

  private Fields() {}
}
