package io.wirewatch.enrich.date;

/// What a word can open a date as.
enum Opening {
  /// October; the article's language decides.
  MONTH,
  /// Monday.
  WEEKDAY,
  /// Today, yesterday, tomorrow, tonight.
  DAY,
  /// Last, next, this, past, coming: before a unit, a month or a weekday.
  BESIDE,
  /// First to fourth, Q: before a quarter or a half.
  ORDINAL,
  /// A, two, three: before "days ago".
  NUMBER
}
