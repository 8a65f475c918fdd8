package io.wirewatch.rules.match;

/// What an article has or has not, as rules ask for it: the atom that expressions are made of and
/// that the index files rules under.
///
/// @param kind what it is of
/// @param language what the rule's words are in, for [Kind#WORD] and [Kind#LABEL_WORD]; else empty
/// @param text a word in lower case for [Kind#WORD] and [Kind#LABEL_WORD], as it is for
///   [Kind#STORY] and [Kind#LANGUAGE], folded for all others
record Symbol(Kind kind, String language, String text) {

  /// What a symbol is of.
  enum Kind {
    /// A word in any of its inflections.
    WORD,
    /// A word in one form.
    EXACT,
    /// The start of a word.
    PREFIX,
    /// The name of an entity of any kind.
    ENTITY,
    /// The name of a person.
    PERSON,
    /// The name of an organization.
    ORGANIZATION,
    /// The name of a place.
    PLACE,
    /// A publisher or source.
    SOURCE,
    /// A keyword.
    KEYWORD,
    /// The unit of a figure.
    UNIT,
    /// A word of what a figure counts or a speaker is called, in any of its inflections.
    LABEL_WORD,
    /// That there is a figure.
    FIGURE,
    /// That somebody is quoted.
    CLAIM,
    /// The language of the article.
    LANGUAGE,
    /// The story of the article.
    STORY;

    /// Where it stands in rows that have a place for each kind.
    @SuppressWarnings("EnumOrdinal") // a row in memory, nowhere written down
    int place() {
      return ordinal();
    }
  }

  Symbol(Kind kind, String text) {
    this(kind, "", text);
  }
}
