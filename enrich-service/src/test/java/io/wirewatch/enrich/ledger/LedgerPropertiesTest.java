package io.wirewatch.enrich.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClaimDifference;
import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random news: versions, kills, moves from story to story, copies, in random order.
final class LedgerPropertiesTest {
  private static final int ARTICLES = 30;
  private static final @Nullable String[] SPEAKERS = {null, "the army", "the ministry", "he"};
  private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
  private static final int[] VALUES = {10, 12, 100, 105, 1_000};

  /// Ledgers as the stream keeps them, with what is told meanwhile.
  private static final class Stream {
    final Whereabouts whereabouts = new Whereabouts(new MapTable<>(), new Ages(new MapTable<>()));
    final Map<String, StoryClaims> ledgers = new HashMap<>();
    final Map<String, Set<String>> standing = new HashMap<>();

    void take(Article article) {
      for (Whereabouts.Addressed to : whereabouts.of(article)) {
        Booking booking = Booking.of(to.story(), ledgers.get(to.story()), to.claims());
        booking
            .ledger()
            .ifPresentOrElse(
                after -> ledgers.put(to.story(), after), () -> ledgers.remove(to.story()));
        for (ClaimEvent event : booking.events()) follow(to.story(), event);
      }
    }

    /// An event is told when it arises, and not again before it is withdrawn.
    private void follow(String story, ClaimEvent event) {
      Set<String> stands = standing.computeIfAbsent(story, _ -> new HashSet<>());
      boolean fits =
          event.getWithdrawn()
              ? stands.remove(event.getDifference())
              : stands.add(event.getDifference());
      assertEquals(true, fits, event::toString);
    }

    Map<String, StoryClaims> told() {
      Map<String, StoryClaims> told = new HashMap<>();
      ledgers.forEach(
          (story, l) -> told.put(story, StoryClaims.newBuilder(l).setRevision(1).build()));
      return told;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void ledgersFollowFromTheSetOfArticlesWhateverTheOrder(long seed) {
    Random random = new Random(seed);
    List<List<Article>> histories = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) histories.add(history("a" + i, random));
    Stream first = new Stream();
    interleaved(histories, random).forEach(first::take);
    Stream second = new Stream();
    interleaved(histories, random).forEach(second::take);
    Stream last = new Stream();
    histories.forEach(history -> last.take(history.getLast()));
    assertEquals(last.told(), first.told());
    assertEquals(last.told(), second.told());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void theEventsThatWereNotWithdrawnAreTheDifferencesThatStand(long seed) {
    Random random = new Random(seed);
    List<List<Article>> histories = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) histories.add(history("a" + i, random));
    Stream stream = new Stream();
    for (Article article : interleaved(histories, random)) {
      stream.take(article);
      stream.take(article);
    }
    stream.standing.values().removeIf(Set::isEmpty);
    Map<String, Set<String>> stand = new HashMap<>();
    stream.ledgers.forEach((story, ledger) -> {
      Set<String> ids = new HashSet<>();
      ledger.getDifferences().stream().map(ClaimDifference::getId).forEach(ids::add);
      if (!ids.isEmpty()) stand.put(story, ids);
    });
    assertEquals(stand, stream.standing);
  }

  /// The versions of an article, and what moves it to another story.
  private static List<Article> history(String id, Random random) {
    List<Article> history = new ArrayList<>();
    int minutes = random.nextInt(2_000);
    for (int version = 1; version <= 1 + random.nextInt(3); version++) {
      String origin = random.nextInt(3) == 0 ? "a" + random.nextInt(ARTICLES) : id;
      Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
      Article article =
          Wires.article(
                  id,
                  minutes,
                  qualifier,
                  VALUES[random.nextInt(VALUES.length)],
                  SPEAKERS[random.nextInt(SPEAKERS.length)])
              .setVersion(version)
              .setPublisher("p" + random.nextInt(5))
              .setOrigin(
                  Origin.newBuilder()
                      .setId(origin)
                      .setCopyOf(origin.equals(id) ? null : origin)
                      .build())
              .setStory("story-" + random.nextInt(3))
              .setStatus(random.nextInt(5) == 0 ? PubStatus.CANCELED : PubStatus.USABLE)
              .build();
      history.add(article);
    }
    Article last = history.getLast();
    if (random.nextInt(4) == 0) {
      history.add(
          Article.newBuilder(last)
              .setMovedFrom(last.getStory())
              .setStory("story-" + random.nextInt(3))
              .build());
    }
    return history;
  }

  /// The histories in a random order that keeps each article's own.
  private static List<Article> interleaved(List<List<Article>> histories, Random random) {
    List<List<Article>> left = new ArrayList<>();
    histories.forEach(history -> left.add(new ArrayList<>(history)));
    List<Article> all = new ArrayList<>();
    while (!left.isEmpty()) {
      int at = random.nextInt(left.size());
      all.add(left.get(at).removeFirst());
      if (left.get(at).isEmpty()) left.remove(at);
    }
    return all;
  }
}
