package io.wirewatch.enrich.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The tables without objects against those with.
final class IntTablesTest {
  private final Random random = new Random(7);

  @Test
  void aMapHoldsWhatWasPutAndNothingThatWasTakenOut() {
    IntMap map = new IntMap();
    Map<Integer, Integer> plain = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      int key = random.nextInt(3_000) - 1_500;
      if (random.nextInt(3) == 0) {
        map.put(key, 0);
        plain.remove(key);
      } else {
        map.add(key, 1);
        plain.merge(key, 1, Integer::sum);
      }
    }
    assertEquals(plain.size(), map.size());
    for (int key = -1_600; key < 1_600; key++) {
      assertEquals(plain.getOrDefault(key, 0), map.get(key));
    }
    map.clear();
    assertEquals(0, map.size() + map.get(plain.keySet().iterator().next()));
  }

  @Test
  void aSetHoldsWhatWasAddedAndNotRemoved() {
    IntSet set = new IntSet();
    Set<Integer> plain = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      // First it grows, then it shrinks to nothing.
      int number = i < 50_000 ? random.nextInt(1_000) : i % 1_000;
      if (i < 50_000 ? random.nextInt(3) > 0 : false) {
        if (plain.add(number)) set.add(number);
      } else if (plain.remove(number)) {
        set.remove(number);
      }
      if (i % 997 == 0) assertEquals(plain, numbers(set));
    }
    assertEquals(0, set.size());
  }

  private static Set<Integer> numbers(IntSet set) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < set.places(); i++) {
      if (set.at(i) >= 0) numbers.add(set.at(i));
    }
    assertEquals(set.size(), numbers.size());
    return numbers;
  }
}
