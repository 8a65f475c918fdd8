package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mentions of a text that could be speakers, in order.
final class Speakers {
  /// One mention of an entity.
  record Mention(int start, int end, Entity entity) {
    boolean isPerson() {
      return entity.getType() == EntityType.PERSON;
    }
  }

  private static final GivenNames GIVEN = new GivenNames();

  private final List<Mention> mentions = new ArrayList<>();

  Speakers(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Span span : entity.getMentions()) {
        mentions.add(new Mention(span.getStart(), span.getEnd(), entity));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
  }

  /// The mention that names the speaker in `[from, to)`: a person, else the last other name.
  ///
  /// @param first whether of several people the first is meant, who the rest describes, or the last
  @Nullable Mention in(int from, int to, boolean first) {
    Mention found = null;
    for (int i = firstFrom(from); i < mentions.size() && mentions.get(i).end() <= to; i++) {
      Mention mention = mentions.get(i);
      boolean kept = found != null && found.isPerson() && (first || !mention.isPerson());
      found = kept ? found : mention;
    }
    return found;
  }

  /// The first person mentioned in `[from, to)`; null where none is.
  @Nullable Mention firstPerson(int from, int to) {
    for (int i = firstFrom(from); i < mentions.size() && mentions.get(i).end() <= to; i++) {
      if (mentions.get(i).isPerson()) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /// The last person mentioned before a position, at most `reach` code units back.
  @Nullable Mention personBefore(int position, int reach) {
    return personBefore(position, reach, "");
  }

  /// The same, of whom the given name does not forbid that they are `he` or `she`.
  ///
  /// @param pronoun `he`, `she`, or any other word for whoever it is
  @Nullable Mention personBefore(int position, int reach, String pronoun) {
    for (int i = firstFrom(position) - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.start() < position - reach) {
        return null;
      }
      boolean fits = mention.isPerson() && mention.end() <= position;
      if (fits && GIVEN.mayBe(mention.entity().getName(), pronoun)) {
        return mention;
      }
    }
    return null;
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
