package io.wirewatch.rules.match;

import java.util.Arrays;

/// The words of an article that rules ask for, by form: each form, as it is printed, with all words
/// that have it. Forms are numbered as they come. To be used again and again, by one thread.
final class Forms {
  private static final int NONE = -1;

  private int[] slots = new int[512];
  private int[] firsts = new int[512];
  private int[] lasts = new int[512];
  private int count;
  private int[] ofWords = new int[1024];
  private int[] nexts = new int[1024];

  /// Forgets all and makes room for so many words, none of which any rule asks for until it is
  /// added.
  void clear(int words) {
    count = 0;
    if (ofWords.length < words) {
      ofWords = new int[words + (words >> 1)];
      nexts = new int[ofWords.length];
    }
    Arrays.fill(ofWords, 0, words, NONE);
  }

  /// A word of a form that is not there yet.
  ///
  /// @param slot where [Surfaces] has it
  /// @return the form
  int add(int word, int slot) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, count * 2);
      firsts = Arrays.copyOf(firsts, count * 2);
      lasts = Arrays.copyOf(lasts, count * 2);
    }
    slots[count] = slot;
    firsts[count] = word;
    lasts[count] = word;
    ofWords[word] = count;
    nexts[word] = NONE;
    return count++;
  }

  /// Another word of a form that is there.
  void addAnother(int word, int form) {
    nexts[lasts[form]] = word;
    lasts[form] = word;
    ofWords[word] = form;
    nexts[word] = NONE;
  }

  /// Where [Surfaces] has a word; negative for one that no rule asks for.
  int slot(int word) {
    int form = ofWords[word];
    return form < 0 ? form : slots[form];
  }

  /// The first word of a form.
  int first(int form) {
    return firsts[form];
  }

  /// The next word of the same form; negative after the last.
  int next(int word) {
    return nexts[word];
  }
}
