package io.wirewatch.enrich.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class FoldTableTest {
  private static final String[] BLOCKS = {
    "aZ09 .'-",
    "ÀßæÆøÞıİŁŉǅ",
    "\u0300\u0301\u0327\u0345",
    "йЙёЁїґЎ҃҇Ҋ",
    "’“”–—…‐‑\u200b\u2033\u00ad",
    "ΑΣσςάΐϹ",
    "ﬁ한글가नी数Å\ud83d\ude00\ud83d"
  };

  @Test
  void aWordFoldsAsByDefinitionWhateverStandsInIt() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String word = word(random);
      assertEquals(Fold.slowly(word), Fold.of(word), () -> escaped(word));
    }
  }

  @Test
  void everyCharacterFoldsAsByDefinitionBesideOthers() {
    for (int c = 0; c < 0x3000; c++) {
      String word = "A" + (char) c + "\u0301\u0316b" + (char) c;
      assertEquals(Fold.slowly(word), Fold.of(word), () -> escaped(word));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(8); length > 0; length--) {
      String block = BLOCKS[random.nextInt(random.nextInt(3) == 0 ? BLOCKS.length : 5)];
      word.append(block.charAt(random.nextInt(block.length())));
    }
    return word.toString();
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    word.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    return escaped.toString();
  }
}
