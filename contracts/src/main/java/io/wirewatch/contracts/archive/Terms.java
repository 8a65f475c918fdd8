package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Outline;
import java.util.ArrayList;
import java.util.List;

/// The words and names that the articles of one file have, by the numbers that outlines call them
/// by. Grows from outline to outline.
public final class Terms {
  private final List<String> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  void add(Outline outline) {
    words.addAll(outline.getNewWords());
    names.addAll(outline.getNewNames());
  }

  /// The word of a number, in lower case with its diacritics.
  public String word(int number) {
    return words.get(number);
  }

  /// The name of a number, as it was printed.
  public String name(int number) {
    return names.get(number);
  }
}
