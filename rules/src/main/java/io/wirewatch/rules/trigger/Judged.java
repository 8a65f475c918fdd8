package io.wirewatch.rules.trigger;

/// An article of an episode and what it counted for.
///
/// @param article the article
/// @param judgement whether it raised the count
public record Judged(Counted article, Judgement judgement) {}
