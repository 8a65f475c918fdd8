package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fold behind [Episodes]: takes articles one at a time, in event order, and knows the episodes
/// so far. Not safe to share among threads.
public final class EpisodeFold {

  /// How long an episode may run before it ends by itself, beyond its window: a rule that always
  /// matches would otherwise have one endless alert that nobody looks at any more.
  public static final Duration LONGEST = Duration.ofDays(7);

  private final Threshold threshold;
  private final Duration rearm;
  private final List<Episode> closed = new ArrayList<>();
  private Window window;
  private @Nullable Running running;
  private @Nullable Counted last;
  private Instant quietUntil = Instant.MIN;

  /// @param threshold when an episode opens, and how long its window is
  /// @param rearm how long the group is quiet after an episode
  public EpisodeFold(Threshold threshold, Duration rearm) {
    this.threshold = threshold;
    this.rearm = rearm;
    this.window = new Window(threshold);
  }

  /// Whether `article` comes after all that were added, so that it may be added next.
  public boolean accepts(Counted article) {
    return last == null || last.compareTo(article) < 0;
  }

  /// Adds the next article in event order.
  ///
  /// @throws IllegalArgumentException when it is not later than the last one added
  public void add(Counted article) {
    if (!accepts(article)) {
      throw new IllegalArgumentException(article + " does not come after " + last);
    }
    last = article;
    if (running != null && running.takes(article)) {
      running.add(article);
      return;
    }
    close();
    if (!article.eventTime().isBefore(quietUntil)) count(article);
  }

  /// The episodes so far, in event order; the last may still be extended.
  public List<Episode> episodes() {
    if (running == null) return List.copyOf(closed);
    List<Episode> all = new ArrayList<>(closed);
    all.add(running.snapshot());
    return all;
  }

  private void count(Counted article) {
    window.add(article);
    if (!window.reached()) return;
    running = new Running(threshold, window.articles(), article);
    window = new Window(threshold);
  }

  private void close() {
    if (running == null) return;
    Episode episode = running.snapshot();
    closed.add(episode);
    quietUntil = episode.quietUntil(rearm);
    running = null;
  }
}
