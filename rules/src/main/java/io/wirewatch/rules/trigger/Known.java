package io.wirewatch.rules.trigger;

import java.time.Instant;

/// How far the stream is known, and who published in it.
///
/// @param through every article and every beat before this moment, in event time, is known; what
///   takes the passing of time is decided up to here, and what an article alone decides at once
/// @param activity the beats known
public record Known(Instant through, Activity activity) {

  /// All that is known before a moment, with nobody's beats: enough for every trigger but absence.
  public static Known through(Instant moment) {
    return new Known(moment, new Activity());
  }
}
