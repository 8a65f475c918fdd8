package io.wirewatch.enrich.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every table does; each kind of table extends this.
public abstract class TableContract {
  private Table<String> table = new MapTable<>();

  /// An empty table.
  protected abstract Table<String> table();

  @BeforeEach
  void makeTable() {
    table = table();
  }

  @Test
  void whatWasPutIsThereUntilItIsRemoved() {
    assertNull(table.get("a"));
    table.put("a", "1");
    table.put("a", "2");
    assertEquals("2", table.get("a"));
    table.remove("a");
    assertNull(table.get("a"));
  }

  @Test
  void removingWhatIsNotThereDoesNothing() {
    table.remove("a");
    assertNull(table.get("a"));
  }

  @Test
  void keysFromABoundComeInOrder() {
    List.of("c", "a", "d", "b").forEach(key -> table.put(key, key));
    assertEquals(List.of("b", "c", "d"), table.keysFrom("b", 9));
    assertEquals(List.of("b"), table.keysFrom("aa", 1));
    assertEquals(List.of("a", "b"), table.keysFrom("", 2));
    assertEquals(List.of(), table.keysFrom("e", 9));
  }

  @Test
  void everyEntryIsPassedInOrder() {
    List.of("b", "c", "a").forEach(key -> table.put(key, key + key));
    List<String> passed = new ArrayList<>();
    table.forEach((key, value) -> passed.add(key + "=" + value));
    assertEquals(List.of("a=aa", "b=bb", "c=cc"), passed);
  }

  @Test
  void agesGiveTheOldestFirstAndOnce() {
    Ages ages = new Ages(table);
    ages.saw("late", Instant.ofEpochMilli(20));
    ages.saw("early", Instant.ofEpochMilli(3));
    ages.saw("gone", Instant.ofEpochMilli(4));
    ages.forget("gone", Instant.ofEpochMilli(4));
    assertEquals(List.of("early"), ages.takeSeenBefore(Instant.ofEpochMilli(20), 9));
    assertEquals(List.of("late"), ages.takeSeenBefore(Instant.ofEpochMilli(21), 9));
    assertEquals(List.of(), ages.takeSeenBefore(Instant.ofEpochMilli(99), 9));
  }
}
