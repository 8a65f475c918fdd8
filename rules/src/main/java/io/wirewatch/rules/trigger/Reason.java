package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Why an episode opened, or went on: the facts of which a sentence for people is made.
public sealed interface Reason {

  /// The count of a threshold was reached.
  ///
  /// @param count of what
  /// @param atLeast the number that was reached
  /// @param within how long the window is
  /// @param heldFor how long the count had stood when the episode opened; zero where it need not
  record Reached(Counting count, int atLeast, Duration within, Duration heldFor)
      implements Reason {}

  /// The count of a window was many times what is usual.
  ///
  /// @param count of what
  /// @param reached the count of the window
  /// @param usual what it usually is
  /// @param needed the count from which it is a spike
  /// @param within how long the window is
  record Spiked(Counting count, int reached, double usual, int needed, Duration within)
      implements Reason {}

  /// Names came up that had not been seen for a time.
  ///
  /// @param of whose names
  /// @param names not empty
  /// @param by the id of the article that names them
  /// @param unseenFor for how long they had not been seen at least
  record FirstSeen(Counting of, List<Named> names, String by, Duration unseenFor)
      implements Reason {
    /// Copies the names.
    public FirstSeen {
      names = List.copyOf(names);
    }
  }

  /// Nothing was matched for a time, though the publishers were heard of.
  ///
  /// @param since event time of the last article
  /// @param until the beat at which the silence had been observed for long enough
  /// @param nothingFor how long that is
  /// @param publishers how many of those that it goes by published meanwhile
  record Silent(Instant since, Instant until, Duration nothingFor, int publishers)
      implements Reason {}

  /// A speaker or a publisher gives another number than before.
  ///
  /// @param from what was claimed before
  /// @param to what is claimed now
  record FigureChanged(Claimed from, Claimed to) implements Reason {}

  /// Two claims of about the same time do not agree.
  ///
  /// @param one the earlier
  /// @param other the later, of another publisher and speaker
  record FigureDisputed(Claimed one, Claimed other) implements Reason {}

  /// Articles matched all steps in their order.
  ///
  /// @param steps the ids of the articles that made the steps, the first step first
  /// @param within how long it may take
  record Followed(List<String> steps, Duration within) implements Reason {
    /// Copies the steps.
    public Followed {
      steps = List.copyOf(steps);
    }
  }

  /// A number that somebody claims.
  ///
  /// @param claim the figure, who says so, and the sentence
  /// @param articleId the article that states it
  /// @param publisher whose article that is
  /// @param at its event time
  record Claimed(Claim claim, String articleId, String publisher, Instant at) {
    static Claimed of(Claim claim, Counted article) {
      return new Claimed(claim, article.articleId(), article.publisher(), article.eventTime());
    }
  }
}
