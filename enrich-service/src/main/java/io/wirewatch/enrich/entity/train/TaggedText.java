package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.TaggedSpan;
import java.util.Set;

/// Running text with the names that it is known to hold.
record TaggedText(String text, Set<TaggedSpan> names) {
  TaggedText {
    names = Set.copyOf(names);
  }
}
