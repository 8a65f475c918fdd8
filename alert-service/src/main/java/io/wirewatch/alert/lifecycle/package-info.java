/// What an alert says, and when it changes: pure code from the matches of one rule and group to the
/// next revision of its alerts.
///
/// [Lifecycle] compares the episodes that the matches make now with the alerts that were given out
/// before. An alert and an episode belong together when their times overlap, so that an alert keeps
/// its id when a late article moves its opening, and whoever has it open sees it change in place.
/// An alert opens, is acknowledged, resolves when its window has emptied by the clock, and opens
/// again when a late article shows that it had not. A revision is written only when something that
/// people see has changed, and its history says what.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.lifecycle;
