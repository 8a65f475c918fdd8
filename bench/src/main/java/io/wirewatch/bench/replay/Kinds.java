package io.wirewatch.bench.replay;

import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Kinds of events, each a list of facts, and each fact a list of manners to tell it; and what else
/// articles say.
///
/// @param events facts by manner
/// @param asides sentences that tell nothing of an event
/// @param sayings what somebody may say
/// @param furniture lines around an article
record Kinds(
    List<List<List<String>>> events,
    List<String> asides,
    List<String> sayings,
    List<String> furniture) {
  private static final String BLOCK = "== ";

  /// Those that lie beside this class.
  static Kinds listed() {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    String block = "";
    for (String line : WordList.lines(Kinds.class, "happenings.txt")) {
      if (line.startsWith(BLOCK)) {
        block = line.substring(BLOCK.length());
      } else {
        blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(line);
      }
    }
    List<String> asides = Objects.requireNonNull(blocks.remove("asides"));
    List<String> sayings = Objects.requireNonNull(blocks.remove("sayings"));
    List<String> furniture = Objects.requireNonNull(blocks.remove("furniture"));
    return new Kinds(
        blocks.values().stream().map(Kinds::facts).toList(), asides, sayings, furniture);
  }

  private static List<List<String>> facts(List<String> lines) {
    return lines.stream().map(line -> List.of(line.split(" / "))).toList();
  }
}
