package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.name.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a list of entities: its type, its Wikidata id or `-`, its name and, parted by `|`, its
/// other names, with tabs between.
///
/// @param id the Wikidata id, or the key of its name where the line gives none
/// @param names the first as a reader would print it; at least one
public record ListedEntity(EntityType type, String id, List<ListedName> names) {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final String NONE = "-";
  private static final int MOST_CELLS = 4;

  /// Checks that there is a name.
  public ListedEntity {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an entity must have a name");
    }
    names = List.copyOf(names);
  }

  /// Reads a line.
  ///
  /// @throws BadLine where it is no such line
  static ListedEntity read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < MOST_CELLS - 1 || cells.length > MOST_CELLS) {
      throw new BadLine(
          line.length(), "a line has a type, an id or -, a name, and other names if any");
    }
    int idAt = cells[0].length() + 1;
    int nameAt = idAt + cells[1].length() + 1;
    EntityType type = type(cells[0]);
    String given = id(cells[1], idAt);
    List<ListedName> names = new ArrayList<>();
    names.add(name(cells[2], nameAt));
    if (cells.length == MOST_CELLS) {
      names.addAll(others(cells[3], nameAt + cells[2].length() + 1));
    }
    String id = given.equals(NONE) ? NameKey.of(names.getFirst().text(), type) : given;
    return new ListedEntity(type, id, names);
  }

  /// A line that cannot be read.
  static final class BadLine extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int at;

    BadLine(int at, String message) {
      super(message);
      this.at = at;
    }

    /// Where in the line, from 0, in code units.
    int at() {
      return at;
    }
  }

  /// What a text that names it is given.
  GazetteerEntry entry() {
    return new GazetteerEntry(id, type, names.getFirst().text());
  }

  private static EntityType type(String cell) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(cell)) {
        return type;
      }
    }
    throw new BadLine(0, "no type " + cell + "; there are " + Arrays.toString(EntityType.values()));
  }

  private static String id(String cell, int at) {
    if (cell.equals(NONE) || WIKIDATA.matcher(cell).matches()) {
      return cell;
    }
    throw new BadLine(at, "an id is one of Wikidata's, as Q84, or -, was " + cell);
  }

  private static List<ListedName> others(String cell, int start) {
    List<ListedName> names = new ArrayList<>();
    int at = start;
    for (String name : BAR.split(cell, -1)) {
      names.add(name(name, at));
      at += name.length() + 1;
    }
    return names;
  }

  private static ListedName name(String cell, int at) {
    try {
      return ListedName.read(cell);
    } catch (IllegalArgumentException e) {
      throw new BadLine(at, String.valueOf(e.getMessage()));
    }
  }
}
