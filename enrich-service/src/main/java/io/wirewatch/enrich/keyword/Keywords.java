package io.wirewatch.enrich.keyword;

import io.wirewatch.contracts.Keyword;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the keywords of an article. Safe for use by many threads.
public final class Keywords {
  private static final int MOST = 15;
  private static final int LONGEST_PHRASE = 3;

  private final StopWords stopWords = new StopWords();

  /// At most 15 keywords, the most telling first, in the language of the article.
  public List<Keyword> find(Document document) {
    Set<String> closed = stopWords.of(document.language());
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    collect(document.titleTokens(), closed, candidates, true);
    collect(document.tokens(), closed, candidates, false);
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
  private static void markFragments(Map<String, Candidate> candidates) {
    candidates.forEach((key, whole) -> {
      if (whole.words() > 1 && whole.count() > 1) {
        for (String part : Parts.of(key)) {
          Candidate candidate = candidates.get(part);
          if (candidate != null) {
            candidate.seenInPhrase(whole.count());
          }
        }
      }
    });
  }

  private static void collect(
      Tokens tokens, Set<String> closed, Map<String, Candidate> candidates, boolean title) {
    for (int first = 0; first < tokens.size(); first++) {
      StringBuilder key = new StringBuilder();
      for (int last = first; last < Math.min(tokens.size(), first + LONGEST_PHRASE); last++) {
        if (!isTerm(tokens, last, closed)) {
          break;
        }
        key.append(key.isEmpty() ? "" : " ").append(Stem.of(tokens.folded(last)));
        add(tokens, first, last, key.toString(), candidates, title);
      }
    }
  }

  private static void add(
      Tokens tokens,
      int first,
      int last,
      String key,
      Map<String, Candidate> candidates,
      boolean title) {
    StringBuilder surface = new StringBuilder(tokens.surface(first));
    for (int i = first + 1; i <= last; i++) {
      surface.append(' ').append(tokens.surface(i));
    }
    int position = title ? 0 : first;
    Candidate candidate =
        candidates.computeIfAbsent(
            key, _ -> new Candidate(surface.toString(), last - first + 1, position));
    candidate.seen(surface.toString(), title);
  }

  private static boolean isTerm(Tokens tokens, int token, Set<String> closed) {
    String folded = tokens.folded(token);
    return tokens.kind(token) == TokenKind.WORD && folded.length() > 2 && !closed.contains(folded);
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
