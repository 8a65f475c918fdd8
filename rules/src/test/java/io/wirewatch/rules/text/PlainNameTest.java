package io.wirewatch.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainNameTest {

  private static long hash(String name) {
    return PlainName.hash(name.toCharArray(), name.length());
  }

  @ParameterizedTest
  @CsvSource({
    "Port Amber, port amber",
    "person:georgy-zinoviev, person georgy zinoviev",
    "paper12.example, paper12 example",
    "' (U.S.) ', u s",
  })
  void namesThatFoldAlikeHaveOneHash(String name, String folded) {
    assertEquals(hash(folded), hash(name));
    assertNotEquals(0, hash(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Brien", "Łódź", "7.1", "1,500", "Seoul’s", "--"})
  void whatTakesMoreThanAGlanceHasNone(String name) {
    assertEquals(0, hash(name));
  }

  @Test
  void theHashIsThatOfTheFoldedName() {
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      int length = 1 + random.nextInt(12);
      while (name.length() < length) name.append("aB3 -.,':_é".charAt(random.nextInt(11)));
      long hash = hash(name.toString());
      if (hash != 0) assertEquals(hash(Tokens.foldedName(name.toString())), hash, name.toString());
    }
  }
}
