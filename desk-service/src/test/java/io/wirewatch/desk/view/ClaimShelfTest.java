package io.wirewatch.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.StoryClaims;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimShelfTest {

  @Test
  void theLedgersThatWereQuietForLongestMakeRoom() {
    ClaimShelf shelf = new ClaimShelf(60);
    for (String id : List.of("a", "b", "c", "a", "d", "e")) shelf.accept(id, ledger(id));
    assertTrue(shelf.story("b").isEmpty());
    assertTrue(shelf.story("a").isPresent());
    assertEquals("e", shelf.story("e").map(StoryClaims::getStory).orElseThrow());
  }

  @Test
  void theLatestOfALedgerIsKeptAndAnEmptiedOneIsNot() {
    ClaimShelf shelf = new ClaimShelf(1_000);
    shelf.accept("a", ledger("a"));
    shelf.accept("a", StoryClaims.newBuilder(ledger("a")).setRevision(2).build());
    assertEquals(2, shelf.story("a").map(StoryClaims::getRevision).orElseThrow());
    shelf.accept("a", null);
    assertEquals(Optional.empty(), shelf.story("a"));
  }

  private static StoryClaims ledger(String story) {
    return StoryClaims.newBuilder()
        .setStory(story)
        .setRevision(1)
        .setArticles(List.of())
        .setQuantities(List.of())
        .build();
  }
}
