package io.wirewatch.enrich.entity;

import java.util.ArrayList;
import java.util.List;

/// A list of entities as people write it: a line each, lines that begin with `#` and empty ones
/// aside.
///
/// A line has a type, a Wikidata id or `-`, a name, and its other names parted by `|`, with tabs
/// between: `PERSON - Ana Lindqvist A. Lindqvist|?Lindqvist`. A `?` stands before a name that is an
/// everyday word or somebody else's too.
///
/// @param entities what was read, in order
/// @param errors what could not be read, each as `LINE:COLUMN: why`, both counted from 1
public record EntityList(List<ListedEntity> entities, List<String> errors) {
  public EntityList {
    entities = List.copyOf(entities);
    errors = List.copyOf(errors);
  }

  /// Reads a whole list.
  public static EntityList parse(String text) {
    List<ListedEntity> entities = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        entities.add(ListedEntity.read(line.stripTrailing()));
      } catch (ListedEntity.BadLine e) {
        errors.add(number + ":" + (e.at() + 1) + ": " + e.getMessage());
      }
    }
    return new EntityList(entities, errors);
  }
}
