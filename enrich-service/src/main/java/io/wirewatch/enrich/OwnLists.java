package io.wirewatch.enrich;

import io.wirewatch.enrich.entity.EntityList;
import io.wirewatch.enrich.entity.ListedEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the lists of entities that a desk adds to those that ship.
public final class OwnLists {
  private OwnLists() {}

  /// The entities of the files, in order.
  ///
  /// @throws IllegalArgumentException where a file or a line cannot be read; its message names
  ///   every such place as `FILE:LINE:COLUMN: why`
  public static List<ListedEntity> read(List<Path> files) {
    List<ListedEntity> entities = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Path file : files) {
      EntityList list = EntityList.parse(text(file));
      entities.addAll(list.entities());
      list.errors().forEach(error -> errors.add(file + ":" + error));
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return List.copyOf(entities);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the list " + file + ": " + e, e);
    }
  }
}
