package io.wirewatch.enrich.story;

import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts in how many texts each word stands, and prints the list that [CommonWords] reads.
///
/// Standard input holds the texts, one a line. A word of fewer than five texts is left out.
final class CountWords {
  private static final int FEWEST = 5;

  private final Map<String, Integer> counts = new TreeMap<>();
  private int texts;

  /// Reads standard input, writes standard output.
  public static void main(String[] arguments) throws IOException {
    CountWords count = new CountWords();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      in.lines().forEach(count::add);
    }
    System.out.print(count);
  }

  void add(String text) {
    Tokens tokens = Tokens.of(text);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean word = tokens.kind(i) == TokenKind.WORD;
      if (word && Terms.isTelling(tokens.kind(i), tokens.folded(i))) {
        words.add(Terms.stem(tokens.folded(i)));
      }
    }
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    texts++;
  }

  /// The number of texts under `*`, then the words with theirs, in alphabetical order.
  @Override
  public String toString() {
    StringBuilder list = new StringBuilder("*\t").append(texts).append('\n');
    counts.forEach((word, count) -> {
      if (count >= FEWEST) {
        list.append(word).append('\t').append(count).append('\n');
      }
    });
    return list.toString();
  }
}
