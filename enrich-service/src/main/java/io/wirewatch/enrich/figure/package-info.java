/// Finds the numbers that a text states, with what they measure or count.
///
/// [Numerals] reads a number at an atom, in digits, words or both; [UnitList] says what unit stands
/// beside it; [CountedNoun] says what it counts where there is none. [TimeSpans] are told apart;
/// dates, times, ordinals and numbers in names are no figures. Word lists are resources, facts of
/// the language and no more.
@NullMarked
package io.wirewatch.enrich.figure;

import org.jspecify.annotations.NullMarked;
