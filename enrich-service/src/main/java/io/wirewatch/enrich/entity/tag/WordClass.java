package io.wirewatch.enrich.entity.tag;

/// Closed lists of words that hint at a name nearby, one resource file a class.
public enum WordClass {
  /// Given names of many countries.
  FIRST_NAME(0),
  /// Words before a person's name: president, minister, general.
  TITLE(1),
  /// Words that end or start an organisation's name: ministry, institute, university.
  ORG_HEAD(2),
  /// Legal forms of companies.
  ORG_SUFFIX(3),
  /// Words of a place's name: river, mount, province.
  PLACE_HEAD(4),
  /// Adjectives and people of a country: Korean, Iranians.
  DEMONYM(5),
  /// Months and days.
  CALENDAR(6),
  /// Countries, big cities and regions, one word each.
  PLACE(7),
  /// Family names borne by many.
  SURNAME(8),
  /// Towns and smaller cities, one word each.
  TOWN(9);

  private final int bit;

  WordClass(int position) {
    this.bit = 1 << position;
  }

  /// The bit of this class in a set of classes.
  public int bit() {
    return bit;
  }
}
