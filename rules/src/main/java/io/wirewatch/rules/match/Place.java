package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import java.util.List;

/// A place that shows a part of a watch to hold.
///
/// @param part the number of the operand of the watch's outermost AND that holds here
/// @param spot all of it
/// @param marks what to mark in it, with the clause that stands there
record Place(int part, Spot spot, List<ClauseMatch> marks) {}
