package io.wirewatch.enrich.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NgramSetTest {
  @Test
  void anNgramIsNewOnce() {
    Random random = new Random(5);
    NgramSet set = new NgramSet(900);
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < 900; i++) {
      long ngram = NgramModel.ngram(0, (char) (1 + random.nextInt(600)));
      assertEquals(expected.add(ngram), set.add(ngram));
    }
  }
}
