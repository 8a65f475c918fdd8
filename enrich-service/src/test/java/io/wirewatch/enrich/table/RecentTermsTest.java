package io.wirewatch.enrich.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTermsTest {
  private final MapTable<Page> pages = new MapTable<>();

  @Test
  void aPageComesBackAsItWas() {
    new RecentTerms(pages, 10).add("a", IntStream.of(3, 9));
    Page page = pages.get("0000");
    assertNotNull(page);
    BitWriter out = new BitWriter();
    page.write(out);
    Page read = Page.read(new BitReader(out.bytes()));
    assertEquals(page.ordinal(), read.ordinal());
    assertEquals(page.terms().boxed().toList(), read.terms().boxed().toList());
  }

  @Test
  void theRingNeverHoldsMoreAndARestartCountsTheSame() {
    RecentTerms recent = new RecentTerms(pages, 10);
    for (int i = 0; i < 100; i++) recent.add("a" + i, IntStream.of(i / 50, 7));
    RecentTerms restarted = new RecentTerms(pages, 10);
    assertEquals(10, recent.articles());
    assertEquals(10, restarted.articles());
    for (int term : new int[] {0, 1, 7}) assertEquals(recent.of(term), restarted.of(term));
    assertEquals(10, recent.of(7));
  }
}
