package io.wirewatch.alert.notify;

import java.time.Instant;

/// Somebody who can be told. `ChannelContract` in the tests says what an implementation owes.
public interface Channel {

  /// Tries once; blocks for a bounded time. Called by one thread at a time.
  ///
  /// @param notification what to tell
  /// @param now when it is told
  /// @return what came of it; whatever goes wrong on the way is an outcome
  Outcome tell(Notification notification, Instant now);
}
