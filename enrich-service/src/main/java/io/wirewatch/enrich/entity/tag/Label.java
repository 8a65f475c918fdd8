package io.wirewatch.enrich.entity.tag;

import io.wirewatch.contracts.EntityType;

/// What one word is: outside every name, or the first or a later word of a name of some type.
///
/// Its index is its place among the weights in a model file, so it never changes.
public enum Label {
  OUTSIDE(0, EntityType.OTHER, false),
  BEGIN_PERSON(1, EntityType.PERSON, true),
  IN_PERSON(2, EntityType.PERSON, false),
  BEGIN_ORGANIZATION(3, EntityType.ORGANIZATION, true),
  IN_ORGANIZATION(4, EntityType.ORGANIZATION, false),
  BEGIN_LOCATION(5, EntityType.LOCATION, true),
  IN_LOCATION(6, EntityType.LOCATION, false);

  private static final Label[] ALL = values();

  /// How many labels there are.
  public static final int COUNT = ALL.length;

  private final int index;
  private final EntityType type;
  private final boolean begins;

  Label(int index, EntityType type, boolean begins) {
    this.index = index;
    this.type = type;
    this.begins = begins;
  }

  /// The label at a position of the weights.
  ///
  /// @throws ArrayIndexOutOfBoundsException unless 0 <= index < [#COUNT]
  public static Label at(int index) {
    return ALL[index];
  }

  /// The label of a name's first word, or of a later one; outside for other names.
  public static Label of(EntityType type, boolean begins) {
    return switch (type) {
      case PERSON -> begins ? BEGIN_PERSON : IN_PERSON;
      case ORGANIZATION -> begins ? BEGIN_ORGANIZATION : IN_ORGANIZATION;
      case LOCATION -> begins ? BEGIN_LOCATION : IN_LOCATION;
      case OTHER -> OUTSIDE;
    };
  }

  /// The position of its weights, 0 to [#COUNT] - 1.
  public int index() {
    return index;
  }

  /// The type of name that this label belongs to; OTHER outside every name.
  public EntityType type() {
    return type;
  }

  /// Whether a name starts at a word with this label.
  public boolean begins() {
    return begins;
  }

  /// Whether a word with this label continues the name before it.
  public boolean continues() {
    return this != OUTSIDE && !begins;
  }

  /// Whether this label may stand directly after another: a name is continued by its own type only.
  public boolean mayFollow(Label before) {
    return !continues() || (before.type == type && before != OUTSIDE);
  }
}
