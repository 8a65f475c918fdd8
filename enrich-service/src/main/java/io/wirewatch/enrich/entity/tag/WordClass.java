package io.wirewatch.enrich.entity.tag;

/// Closed lists of words that hint at a name nearby, one resource file a class.
public enum WordClass {
  /// Given names of many countries.
  FIRST_NAME,
  /// Words before a person's name: president, minister, general.
  TITLE,
  /// Words that end or start an organisation's name: ministry, institute, university.
  ORG_HEAD,
  /// Legal forms of companies.
  ORG_SUFFIX,
  /// Words of a place's name: river, mount, province.
  PLACE_HEAD,
  /// Adjectives and people of a country: Korean, Iranians.
  DEMONYM,
  /// Months and days.
  CALENDAR,
  /// Countries, big cities and regions, one word each.
  PLACE,
  /// Family names borne by many.
  SURNAME;

  /// The bit of this class in a set of classes.
  public int bit() {
    return 1 << ordinal();
  }
}
