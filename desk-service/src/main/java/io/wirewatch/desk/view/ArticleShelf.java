package io.wirewatch.desk.view;

import io.wirewatch.contracts.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The newest articles, as many as a number and a size allow; the oldest leave first. They are kept
/// as the topic has them, in Avro. Safe to share among threads.
public final class ArticleShelf {

  private final int most;
  private final long mostBytes;
  private final Map<String, Kept> byId = new LinkedHashMap<>();
  private long bytes;

  /// @param most how many articles
  /// @param mostBytes how many bytes they take in all
  public ArticleShelf(int most, long mostBytes) {
    if (most < 1) throw new IllegalArgumentException("most must be at least 1, was " + most);
    if (mostBytes < 1) {
      throw new IllegalArgumentException("mostBytes must be at least 1, was " + mostBytes);
    }
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /// Takes an article in the place of an earlier version. One that comes again because its story
  /// was merged is no newer for it.
  public synchronized void accept(Article article) {
    Kept kept =
        new Kept(encoded(article), article.getTitle(), article.getStory(), article.getReceivedAt());
    if (article.getMovedFrom().isPresent()) {
      if (!byId.containsKey(article.getId())) return;
      remove(byId.put(article.getId(), kept));
    } else {
      remove(byId.remove(article.getId()));
      byId.put(article.getId(), kept);
    }
    bytes += kept.avro().length;
    var oldest = byId.values().iterator();
    while (byId.size() > most || bytes > mostBytes) {
      bytes -= oldest.next().avro().length;
      oldest.remove();
    }
  }

  /// One article; empty when it is not among the newest.
  public synchronized Optional<Article> article(String id) {
    return Optional.ofNullable(byId.get(id)).map(Kept::article);
  }

  /// How many articles there may be.
  public int most() {
    return most;
  }

  /// How many articles there are.
  public synchronized int size() {
    return byId.size();
  }

  /// How many bytes they take.
  synchronized long bytes() {
    return bytes;
  }

  /// When the oldest of them was received; empty when there is none.
  public synchronized Optional<Instant> since() {
    return byId.values().stream().findFirst().map(Kept::receivedAt);
  }

  /// The newest whose headlines hold some words, newest first.
  ///
  /// @param words every one of them somewhere in the headline, in any case; none for all articles
  /// @param limit how many at most
  public synchronized List<Headline> newest(String words, int limit) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    return newest(
        kept -> {
          String title = kept.title().toLowerCase(Locale.ROOT);
          return wanted.stream().allMatch(title::contains);
        },
        limit);
  }

  /// The newest of a story, newest first.
  ///
  /// @param limit how many at most
  public synchronized List<Headline> story(String story, int limit) {
    return newest(kept -> kept.story().equals(story), limit);
  }

  private List<Headline> newest(Predicate<Kept> wanted, int limit) {
    List<Headline> found = new ArrayList<>();
    for (var entry : byId.entrySet()) {
      Kept kept = entry.getValue();
      if (wanted.test(kept)) {
        found.add(new Headline(entry.getKey(), kept.title(), kept.receivedAt()));
      }
    }
    return found.reversed().stream().limit(limit).toList();
  }

  private void remove(@Nullable Kept kept) {
    if (kept != null) bytes -= kept.avro().length;
  }

  private static byte[] encoded(Article article) {
    try {
      ByteBuffer buffer = article.toByteBuffer();
      byte[] avro = new byte[buffer.remaining()];
      buffer.get(avro);
      return avro;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An article by its headline.
  ///
  /// @param receivedAt when it came in
  public record Headline(String id, String title, Instant receivedAt) {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Kept(byte[] avro, String title, String story, Instant receivedAt) {
    Article article() {
      try {
        return Article.fromByteBuffer(ByteBuffer.wrap(avro));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
