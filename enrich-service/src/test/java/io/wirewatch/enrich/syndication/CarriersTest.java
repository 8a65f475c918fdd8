package io.wirewatch.enrich.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CarriersTest {
  @Test
  void itFindsWhatWasFiledAndNotTakenAway() {
    Carriers carriers = new Carriers();
    Map<Integer, TreeSet<Integer>> plain = new HashMap<>();
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      int hash = random.nextInt(500) * 1_000_003 & Integer.MAX_VALUE;
      int article = random.nextInt(20) - 10;
      TreeSet<Integer> articles = plain.computeIfAbsent(hash, h -> new TreeSet<>());
      if (random.nextInt(5) < 3) {
        if (articles.add(article)) carriers.add(hash, article);
      } else {
        articles.remove(article);
        carriers.remove(hash, article);
      }
    }
    int[] found = new int[32];
    plain.forEach((hash, articles) -> {
      int count = carriers.find(hash, found);
      assertEquals(
          articles,
          Arrays.stream(found, 0, count).boxed().collect(Collectors.toCollection(TreeSet::new)));
    });
    assertEquals(plain.values().stream().mapToInt(TreeSet::size).sum(), carriers.size());
  }
}
