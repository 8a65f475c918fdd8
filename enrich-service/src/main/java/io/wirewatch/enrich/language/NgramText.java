package io.wirewatch.enrich.language;

import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;

/// A text as the model saw texts when it was trained: without what is in no language, small.
///
/// OpenNLP's own normalisers do it, in its order; those that cannot find anything are not asked.
final class NgramText {
  private static final CharSequenceNormalizer EMOJI = EmojiCharSequenceNormalizer.getInstance();
  private static final CharSequenceNormalizer ADDRESSES = UrlCharSequenceNormalizer.getInstance();
  private static final CharSequenceNormalizer CHAT = TwitterCharSequenceNormalizer.getInstance();
  private static final CharSequenceNormalizer NUMBERS = NumberCharSequenceNormalizer.getInstance();
  private static final CharSequenceNormalizer SHRINK = ShrinkCharSequenceNormalizer.getInstance();

  private NgramText() {}

  static char[] of(String text) {
    CharSequence plain = EMOJI.normalize(text); // takes hyphens away too
    if (text.indexOf('@') >= 0 || text.contains("://")) {
      plain = ADDRESSES.normalize(plain);
    }
    plain = CHAT.normalize(plain);
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      plain = NUMBERS.normalize(plain);
    }
    return small(SHRINK.normalize(plain));
  }

  private static char[] small(CharSequence text) {
    char[] small = new char[text.length()];
    for (int i = 0; i < small.length; i++) {
      small[i] = Character.toLowerCase(text.charAt(i));
    }
    return small;
  }
}
