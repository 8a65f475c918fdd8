package io.wirewatch.enrich.atom;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Span;
import java.util.BitSet;
import java.util.List;

/// Where the names of a text stand.
public final class Names {
  private final BitSet inside = new BitSet();
  private final BitSet personEnds = new BitSet();

  /// The places of all mentions of entities.
  public Names(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Span mention : entity.getMentions()) {
        add(entity.getType(), mention);
      }
    }
  }

  private void add(EntityType type, Span mention) {
    if (type != EntityType.LOCATION) {
      inside.set(mention.getStart(), mention.getEnd());
    }
    if (type == EntityType.PERSON) {
      personEnds.set(mention.getEnd());
    }
  }

  /// Whether a position is inside a name that is no place's: a number there is no figure.
  public boolean holds(int position) {
    return inside.get(position);
  }

  /// Whether a person's name ends before a position.
  public boolean personEndsAt(int position) {
    return personEnds.get(position);
  }
}
