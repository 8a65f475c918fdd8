package io.wirewatch.enrich.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          first harbour bank,   1 harbour bank
          21st column,          21 column
          brigade forty four,   brigade 44
          fund xiv,             fund 14
          fund xix,             fund 19
          twenty cents,         20 cents
          x company,            x company
          mix records,          mix records
          """)
  void numbersOfANameAreWrittenInDigits(String name, String written) {
    assertEquals(List.of(written.split(" ", -1)), Numbers.inDigits(List.of(name.split(" ", -1))));
  }
}
