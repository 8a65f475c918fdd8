package io.wirewatch.ingest.fetch;

import io.wirewatch.ingest.poll.Pace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How feeds are fetched. Values left out take the defaults named here.
///
/// @param shortest the least time between two fetches of a feed whose definition names none; 1 min
/// @param longest the most time between them; 1 h
/// @param hostGap between two requests to one host; 1 s
/// @param concurrent how many feeds are fetched at once; 16
public record FetchSettings(
    Duration shortest, Duration longest, Duration hostGap, Integer concurrent) {

  private static final int CONCURRENT = 16;

  /// Fills in the defaults.
  ///
  /// @throws IllegalArgumentException when no feed could ever be fetched
  public FetchSettings(
      @Nullable Duration shortest,
      @Nullable Duration longest,
      @Nullable Duration hostGap,
      @Nullable Integer concurrent) {
    this.shortest = shortest == null ? Duration.ofMinutes(1) : shortest;
    this.longest = longest == null ? Duration.ofHours(1) : longest;
    this.hostGap = hostGap == null ? Duration.ofSeconds(1) : hostGap;
    this.concurrent = concurrent == null ? CONCURRENT : concurrent;
    if (this.concurrent < 1) {
      throw new IllegalArgumentException("concurrent must be at least 1, was " + concurrent);
    }
    new Pace(this.shortest, this.longest);
  }

  /// The defaults.
  public static FetchSettings defaults() {
    return new FetchSettings(null, null, null, null);
  }
}
