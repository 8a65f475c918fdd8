package io.wirewatch.enrich.date;

/// By what a date is known, and how often that is right.
enum Cause {
  /// A day with its month and year, in words or as in ISO 8601.
  WHOLE(.98, false),
  /// A day in digits whose order one can tell.
  DIGITS(.96, false),
  /// A month with its year; a year; a decade.
  NAMED(.95, false),
  /// A day of a month, the year chosen.
  YEARLESS(.93, true),
  /// A month, a quarter, the year chosen.
  PART(.85, true),
  /// Today, yesterday, three days ago.
  COUNTED(.95, true),
  /// Last week, this month, next year.
  BESIDE(.93, true),
  /// A weekday, the week chosen by the words beside it.
  WEEKDAY(.90, true),
  /// The past two weeks.
  ROLLING(.85, true);

  private final double sure;
  private final boolean reckoned;

  Cause(double sure, boolean reckoned) {
    this.sure = sure;
    this.reckoned = reckoned;
  }

  /// How sure a date of this kind is, as sure as the day is from which it is reckoned.
  double sure(Reference reference) {
    return reckoned ? sure * reference.sure() : sure;
  }
}
