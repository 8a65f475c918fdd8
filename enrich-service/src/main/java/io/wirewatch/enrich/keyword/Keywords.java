package io.wirewatch.enrich.keyword;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the keywords of an article. Safe for use by many threads.
public final class Keywords {
  private static final int MOST = 15;
  private static final int LONGEST_PHRASE = 3;

  private final StopWords stopWords = new StopWords();

  /// At most 15 keywords, the most telling first, in the language of the article.
  public List<Keyword> find(Document document) {
    Terms terms = new Terms(stopWords.of(document.language()));
    Map<Long, Candidate> candidates = new LinkedHashMap<>();
    collect(document.titleTokens(), terms, candidates, true);
    collect(document.tokens(), terms, candidates, false);
    markFragments(candidates);
    int tokens = document.tokens().size();
    return best(
        candidates.values().stream()
            .filter(Keywords::isWhole)
            .map(candidate -> new Ranked(candidate, candidate.score(tokens)))
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .toList());
  }

  private static boolean isWhole(Candidate candidate) {
    return !candidate.isFragment() && (candidate.words() == 1 || candidate.count() > 1);
  }

  /// Tells each term how often it stands inside the most frequent longer one.
  private static void markFragments(Map<Long, Candidate> candidates) {
    candidates.forEach((phrase, whole) -> {
      if (whole.words() > 1 && whole.count() > 1) {
        for (long part : Terms.parts(phrase)) {
          Candidate candidate = candidates.get(part);
          if (candidate != null) {
            candidate.seenInPhrase(whole.count());
          }
        }
      }
    });
  }

  private static void collect(
      Tokens tokens, Terms terms, Map<Long, Candidate> candidates, boolean title) {
    int[] stems = terms.of(tokens);
    for (int first = 0; first < stems.length; first++) {
      long phrase = 0;
      int end = Math.min(stems.length, first + LONGEST_PHRASE);
      for (int last = first; last < end && stems[last] != Terms.NONE; last++) {
        phrase = Terms.phrase(phrase, stems[last]);
        add(tokens, first, last, phrase, candidates, title);
      }
    }
  }

  private static void add(
      Tokens tokens,
      int first,
      int last,
      long phrase,
      Map<Long, Candidate> candidates,
      boolean title) {
    Candidate candidate = candidates.get(phrase);
    if (candidate == null) {
      candidate = new Candidate(tokens, first, last, title ? 0 : first);
      candidates.put(phrase, candidate);
    }
    candidate.seen(tokens, first, title);
  }

  /// Takes the best that are not part of one taken already as often as they stand at all.
  private static List<Keyword> best(List<Ranked> candidates) {
    List<Ranked> taken = new ArrayList<>();
    for (Ranked ranked : candidates) {
      if (taken.size() == MOST) {
        break;
      }
      if (taken.stream().noneMatch(other -> isPart(ranked.candidate(), other.candidate()))) {
        taken.add(ranked);
      }
    }
    return taken.stream()
        .map(ranked -> new Keyword(ranked.candidate().surface(), ranked.score()))
        .toList();
  }

  private static boolean isPart(Candidate part, Candidate whole) {
    return part.words() < whole.words()
        && part.count() <= whole.count()
        && (" " + whole.surface() + " ").contains(" " + part.surface() + " ");
  }

  private record Ranked(Candidate candidate, double score) {}
}
