/// When matching articles become an alert.
///
/// The outcome is a function of the set. [Episodes] takes the articles that a rule matched in one
/// group, in event order, and says which episodes they make: when each opened, by which article,
/// when it ends, and what every article in it counts for. It does not know when or in what order
/// the articles came in, so that two services that read the same topic at different speed, or one
/// that was killed and started again, tell the same story. Whoever keeps the set folds it anew when
/// an article comes late, and folds on ([EpisodeFold]) when one comes last.
///
/// An episode starts with a window `(t - within, t]` in which the trigger's count reaches its
/// number. It goes on while articles come closer than `within` to the one before, and a week and a
/// window at most. Then the group is quiet for `rearm`: articles of the quiet time count neither
/// then nor later, and the next window starts to fill after it.
///
/// A match bears the [Condition] of the rule that made it, so that a rule that was edited since can
/// leave out what it did not find itself.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.trigger;
