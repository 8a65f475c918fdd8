package io.wirewatch.bench.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.table.MapTable;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class PackedTableTest {

  @Test
  void holdsWhatAnyTableHolds() {
    MapTable<String> expected = new MapTable<>();
    PackedTable<String> packed = new PackedTable<>((text, out) -> out.text(text), BitReader::text);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 5_000; i++) {
      String key = HexFormat.of().toHexDigits(random.nextInt(2_000), 12);
      if (random.nextInt(4) == 0) {
        expected.remove(key);
        packed.remove(key);
      } else {
        String value = "v".repeat(random.nextInt(50)) + i;
        expected.put(key, value);
        packed.put(key, value);
      }
      assertEquals(expected.get(key), packed.get(key));
    }
    Map<String, String> all = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    expected.forEach(all::put);
    packed.forEach(found::put);
    assertEquals(all, found);
    String bound = HexFormat.of().toHexDigits(700, 12);
    assertEquals(expected.keysFrom(bound, 20), packed.keysFrom(bound, 20));
  }
}
