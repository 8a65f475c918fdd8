package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.Word;
import java.util.List;
import java.util.Locale;

/// Rewrites the capitals of a sentence, so that the model meets headlines and careless typing too.
enum Capitals {
  AS_WRITTEN {
    @Override
    String apply(String form) {
      return form;
    }
  },
  NONE {
    @Override
    String apply(String form) {
      return form.toLowerCase(Locale.ROOT);
    }
  },
  ALL {
    @Override
    String apply(String form) {
      return form.toUpperCase(Locale.ROOT);
    }
  },
  HEADLINE {
    @Override
    String apply(String form) {
      return form.length() < 4 && !form.equals(form.toUpperCase(Locale.ROOT))
          ? form
          : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
  };

  abstract String apply(String form);

  /// Mostly as written; of 100 sentences 6 in small letters, 2 in capitals, 5 as a headline.
  static Capitals of(int percent) {
    if (percent < 6) {
      return NONE;
    }
    if (percent < 8) {
      return ALL;
    }
    return percent < 13 ? HEADLINE : AS_WRITTEN;
  }

  LabelledSentence apply(LabelledSentence sentence) {
    List<Word> words =
        sentence.words().stream()
            .map(word -> new Word(word.start(), word.end(), apply(word.form())))
            .toList();
    return new LabelledSentence(words, sentence.labels());
  }
}
