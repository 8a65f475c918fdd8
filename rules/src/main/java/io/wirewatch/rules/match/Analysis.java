package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Stemming;
import java.util.Locale;

/// How the words of a language are made comparable.
enum Analysis {
  /// Inflections are taken off.
  ENGLISH {
    @Override
    String form(String folded) {
      return Stemming.english(folded);
    }
  },
  /// Folded words are compared as they are.
  PLAIN {
    @Override
    String form(String folded) {
      return folded;
    }
  };

  /// The form by which a folded word is compared.
  abstract String form(String folded);

  /// The analysis for a BCP 47 tag; a text too short to tell (`und`) is taken for English.
  static Analysis of(String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    return primary.isEmpty() || primary.equals("en") ? ENGLISH : PLAIN;
  }
}
