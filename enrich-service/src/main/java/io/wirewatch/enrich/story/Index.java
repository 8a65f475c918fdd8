package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.IntMap;
import io.wirewatch.enrich.packed.IntSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which stories have which terms, in memory; made again from the stories after a restart. For one
/// thread.
///
/// Live stories have small numbers, given again when a story is forgotten. A search adds up, story
/// by story, how much of the article its terms make out, the heaviest terms first. By Cauchy and
/// Schwarz, a story with which the article shares terms that make out the share s of its squared
/// length is no more alike than the root of s: so a search ends when the terms that are left could
/// not lift any story over the threshold, and lets those go that they could not (after Turtle and
/// Flood, "Query evaluation: strategies and optimizations", 1995).
final class Index {
  /// A story and an upper bound of its likeness.
  record Candidate(String id, double atMost) {}

  private static final int CANDIDATES = 8;
  // A term of so many live stories tells none of them from another.
  private static final int COMMON = 1_000;
  private static final int LOOKED_AT = 2_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<@Nullable String> ids = new ArrayList<>();
  private final ArrayList<Integer> freeNumbers = new ArrayList<>();
  private final IntMap postingByTerm = new IntMap();
  private final List<IntSet> postings = new ArrayList<>(List.of(new IntSet()));
  private final ArrayList<Integer> freePostings = new ArrayList<>();
  private float[] shares = new float[1 << 10];
  private int[] touched = new int[1 << 10];

  /// Puts a story in, or its terms that changed.
  void put(Story story, Story before) {
    int number = numbers.computeIfAbsent(story.id(), this::number);
    Vector now = story.centre();
    Vector old = before.centre();
    int kept = 0;
    int gone = 0;
    while (kept < now.size() || gone < old.size()) {
      int order =
          kept == now.size()
              ? 1
              : gone == old.size() ? -1 : Integer.compare(now.term(kept), old.term(gone));
      if (order < 0) posting(now.term(kept)).add(number);
      if (order > 0) remove(old.term(gone), number);
      kept += order <= 0 ? 1 : 0;
      gone += order >= 0 ? 1 : 0;
    }
  }

  /// Takes a story out.
  void remove(Story story) {
    Integer number = numbers.remove(story.id());
    if (number == null) return;
    for (int i = 0; i < story.centre().size(); i++) remove(story.centre().term(i), number);
    ids.set(number, null);
    freeNumbers.add(number);
  }

  /// The stories that may be as much alike as `threshold`, those first that share most of the
  /// article; equals by id. The article's heaviest terms are looked up until [#LOOKED_AT] entries
  /// were seen, so that the cost does not grow with the number of stories.
  List<Candidate> candidates(Query article, double threshold) {
    double least = threshold * threshold;
    double left = 1;
    double unknown = 0;
    int seen = 0;
    int met = 0;
    for (int place : article.heaviestFirst()) {
      if (left + unknown < least) break;
      float share = article.share(place);
      left -= share;
      IntSet stories = postings.get(postingByTerm.get(article.term(place)));
      if (stories.size() > Math.min(COMMON, LOOKED_AT - seen)) {
        unknown += share;
        continue;
      }
      seen += stories.size();
      for (int i = 0; i < stories.places(); i++) {
        int story = stories.at(i);
        if (story < 0) continue;
        if (shares[story] == 0) touched[met++] = story;
        shares[story] += share;
      }
    }
    return best(met, Math.max(0, left) + unknown, least);
  }

  /// The best of those met, and a clean sheet for the next search.
  private List<Candidate> best(int met, double unseen, double least) {
    int[] best = new int[CANDIDATES + 1];
    int size = 0;
    for (int i = 0; i < met; i++) {
      int story = touched[i];
      if (shares[story] + unseen < least) continue;
      int place = size;
      while (place > 0 && isBefore(story, best[place - 1])) {
        best[place] = best[place - 1];
        place--;
      }
      best[place] = story;
      size = Math.min(CANDIDATES, size + 1);
    }
    List<Candidate> candidates = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      candidates.add(new Candidate(id(best[i]), Math.sqrt(shares[best[i]] + unseen)));
    }
    for (int i = 0; i < met; i++) shares[touched[i]] = 0;
    return candidates;
  }

  private boolean isBefore(int story, int other) {
    return shares[story] > shares[other]
        || (shares[story] == shares[other] && id(story).compareTo(id(other)) < 0);
  }

  private IntSet posting(int term) {
    int place = postingByTerm.get(term);
    if (place == 0) {
      place = freePostings.isEmpty() ? postings.size() : freePostings.removeLast();
      if (place == postings.size()) postings.add(new IntSet());
      postingByTerm.put(term, place);
    }
    return postings.get(place);
  }

  private void remove(int term, int story) {
    int place = postingByTerm.get(term);
    postings.get(place).remove(story);
    if (postings.get(place).size() == 0) {
      postingByTerm.put(term, 0);
      postings.set(place, new IntSet());
      freePostings.add(place);
    }
  }

  private String id(int number) {
    String id = ids.get(number);
    if (id == null) throw new IllegalStateException("no story has the number " + number);
    return id;
  }

  private int number(String id) {
    if (!freeNumbers.isEmpty()) {
      int number = freeNumbers.removeLast();
      ids.set(number, id);
      return number;
    }
    ids.add(id);
    if (ids.size() > shares.length) {
      shares = Arrays.copyOf(shares, 2 * shares.length);
      touched = Arrays.copyOf(touched, 2 * touched.length);
    }
    return ids.size() - 1;
  }
}
