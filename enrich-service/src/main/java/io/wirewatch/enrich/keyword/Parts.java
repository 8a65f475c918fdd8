package io.wirewatch.enrich.keyword;

import java.util.ArrayList;
import java.util.List;

/// The shorter terms inside a term of two or three words.
final class Parts {
  private Parts() {}

  static List<String> of(String term) {
    List<String> words = List.of(term.split(" ", -1));
    List<String> parts = new ArrayList<>();
    for (int length = 1; length < words.size(); length++) {
      for (int first = 0; first + length <= words.size(); first++) {
        parts.add(String.join(" ", words.subList(first, first + length)));
      }
    }
    return parts;
  }
}
