package io.wirewatch.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

  /// The key and tail of a word.
  private record Key(long key, long tail) {
    private static Key of(String word) {
      Words words = new Words();
      words.read(word);
      assertEquals(1, words.count(), word);
      return new Key(words.key(0), words.tail(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"men", "government", "governments", "counterintelligence", "o'brien", "1,500"})
  void aWordHasOneKeyInSmallAndCapitalLetters(String word) {
    assertEquals(Key.of(word), Key.of(word.toUpperCase(java.util.Locale.ROOT)));
  }

  @Test
  void signsThatFoldingDropsChangeNoKey() {
    assertEquals(Key.of("obrien"), Key.of("o’brien"));
    assertEquals(Key.of("1500000000000"), Key.of("1,500,000,000,000"));
  }

  @Test
  void upToSixteenLettersTwoWordsOfOneKeyAreOneWord() {
    Random random = new Random(3);
    Map<Key, String> known = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      int letters = 1 + random.nextInt(16);
      while (word.length() < letters) word.append("ab19z".charAt(random.nextInt(5)));
      Key key = Key.of(word.toString());
      assertTrue(!Words.isHashed(key.tail()));
      assertEquals(word.toString(), known.getOrDefault(key, word.toString()));
      known.put(key, word.toString());
    }
  }

  @Test
  void longerAndOtherWordsAreComparedByTheirCharacters() {
    assertTrue(Words.isHashed(Key.of("abcdefghijklmnopq").tail()));
    assertTrue(Words.isHashed(Key.of("kyïv").tail()));
    assertNotEquals(Key.of("kyïv"), Key.of("kyiv"));
  }
}
