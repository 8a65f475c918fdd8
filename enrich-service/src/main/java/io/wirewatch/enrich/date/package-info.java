/// Finds the dates that a text names and says which days they are, by the day on which it was
/// published.
///
/// [DateReader] goes through the atoms of a sentence; at those that can open a date ([Opening]) one
/// of the readers makes a [Point] of it: [MonthDates], [NumericDates], [YearDates], [WeekdayDates],
/// [RelativeDates], [QuarterDates]. Two points that "to" joins, and one behind "since" or "by", are
/// an interval. Where a date leaves its year or its week open, the [Tense] of the words beside it
/// decides. What can be read in two ways (03/04/2024) is left out. English; in other languages
/// months with their names, and what is written in digits. The [Calendar] serves whoever reads the
/// date of a page, too.
@NullMarked
package io.wirewatch.enrich.date;

import org.jspecify.annotations.NullMarked;
