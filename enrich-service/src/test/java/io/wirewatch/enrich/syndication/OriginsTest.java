package io.wirewatch.enrich.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Origin;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OriginsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String WIRE = words("wire", 200);
  private static final String OTHER = words("other", 200);

  private final Table<Sketch> sketches = new MapTable<>();
  private final Origins origins = new Origins(sketches);
  private final Table<Sketch> kept = new MapTable<>();

  @Test
  void aNewTextIsItsOwnOrigin() {
    Origin origin = place("a", WIRE);
    assertEquals("a", origin.getId());
    assertTrue(origin.getCopyOf().isEmpty());
    assertEquals(0, origin.getShare());
  }

  @Test
  void aWireInFurnitureIsACopy() {
    place("a", WIRE);
    Origin origin = place("b", words("menu", 60) + " " + WIRE + " " + words("teaser", 120));
    assertEquals("a", origin.getId());
    assertEquals("a", origin.getCopyOf().orElseThrow());
    assertTrue(origin.getShare() > 0.5 && origin.getShare() < 0.6, () -> "share " + origin);
  }

  @Test
  void aBriefIsACopyAndAllOfItIsShared() {
    place("a", WIRE);
    Origin origin = place("b", String.join(" ", List.of(WIRE.split(" ")).subList(0, 50)));
    assertEquals("a", origin.getId());
    assertEquals(1.0, origin.getShare());
  }

  @Test
  void anEditedWireIsACopy() {
    place("a", WIRE);
    String[] edited = WIRE.split(" ");
    for (int i = 0; i < edited.length; i += 7) {
      edited[i] = "changed" + i;
    }
    assertEquals("a", place("b", String.join(" ", edited)).getId());
  }

  @Test
  void aMergerGoesToTheLargerPart() {
    place("a", WIRE);
    place("b", OTHER);
    List<String> most = Arrays.asList(OTHER.split(" ")).subList(0, 120);
    List<String> some = Arrays.asList(WIRE.split(" ")).subList(0, 60);
    assertEquals("b", place("c", String.join(" ", most) + " " + String.join(" ", some)).getId());
  }

  @Test
  void aCopyOfAMergersLesserPartKeepsItsOwnOrigin() {
    place("a", WIRE);
    place("b", OTHER);
    List<String> some = Arrays.asList(WIRE.split(" ")).subList(0, 80);
    place("0-merger", OTHER + " " + String.join(" ", some));
    assertEquals("a", place("d", String.join(" ", some)).getId());
  }

  @Test
  void aMergerThatSharesAFewMoreWordsIsNotTheSource() {
    place("a", WIRE);
    place("b", OTHER);
    String most = String.join(" ", Arrays.asList(WIRE.split(" ")).subList(0, 120));
    String few = String.join(" ", Arrays.asList(OTHER.split(" ")).subList(60, 68));
    assertEquals("b", place("merger", OTHER + " " + most).getId());
    Origin origin = place("c", most + " " + few);
    assertEquals("a", origin.getId());
    assertEquals("a", origin.getCopyOf().orElseThrow());
  }

  @Test
  void aCopyOfACopyHasTheFirstOrigin() {
    place("a", WIRE);
    place("b", WIRE + " " + words("added", 60));
    Origin origin = place("c", words("added", 60));
    assertEquals("a", origin.getId());
    assertEquals("b", origin.getCopyOf().orElseThrow());
  }

  @Test
  void afewSharedPhrasesMakeNoCopy() {
    place("a", WIRE);
    List<String> quoted = Arrays.asList(WIRE.split(" ")).subList(20, 38);
    Origin origin = place("b", words("own", 180) + " " + String.join(" ", quoted));
    assertEquals("b", origin.getId());
  }

  @Test
  void whatBothQuoteMakesNoCopy() {
    String speech = words("speech", 80);
    placeQuoting("a", words("own", 60), speech);
    assertEquals("b", placeQuoting("b", words("other", 60), speech).getId());
    assertEquals("b", placeQuoting("c", words("other", 60), words("answer", 80)).getId());
  }

  @Test
  void aTextThatIsLittleButAQuotationIsComparedWithIt() {
    String speech = words("speech", 80);
    placeQuoting("a", words("own", 10), speech);
    assertEquals("a", placeQuoting("b", words("other", 10), speech).getId());
  }

  @Test
  void aNewVersionIsNotItsOwnCopy() {
    place("a", WIRE);
    Origin origin = place("a", WIRE + " corrected at noon by the desk");
    assertEquals("a", origin.getId());
    assertTrue(origin.getCopyOf().isEmpty());
  }

  @Test
  void aFirstArticleIsNoCopyOfItsCopies() {
    place("a", WIRE);
    place("b", WIRE + " " + words("added", 60));
    Origin origin = place("a", WIRE + " " + words("added", 60));
    assertEquals("a", origin.getId());
    assertTrue(origin.getCopyOf().isEmpty());
  }

  @Test
  void aCopyHasTheAgencyThatItsSourceCredits() {
    place("a", WIRE, "AFP", NOON);
    assertEquals("AFP", place("b", WIRE).getAgency().orElseThrow());
  }

  @Test
  void anArticleIsForgottenAfterItsTime() {
    place("a", WIRE);
    Instant later = NOON.plus(Origins.MEMORY).plus(Duration.ofMillis(1));
    assertEquals("b", place("b", WIRE, null, later).getId());
    assertEquals(List.of("b"), ids());
  }

  @Test
  void anArticleIsRememberedUpToItsTime() {
    place("a", WIRE);
    assertEquals("a", place("b", WIRE, null, NOON.plus(Origins.MEMORY)).getId());
  }

  @Test
  void aRestartAfterEachArticleChangesNothing() {
    for (String text : List.of(WIRE, OTHER, WIRE + " " + words("added", 60), words("added", 50))) {
      String id = "n" + text.hashCode();
      Origin steady = place(id, text);
      Origin restarted =
          new Origins(kept).place(id, Shingles.of(Tokens.of(text), List.of()), null, NOON);
      assertEquals(steady, restarted);
    }
  }

  @Test
  void aVersionTakesThePlaceOfTheOneBefore() {
    place("a", WIRE);
    place("a", WIRE + " corrected at noon by the desk");
    assertEquals(List.of("a"), ids());
    place("a", OTHER);
    assertEquals(List.of("a", "a"), ids());
    assertEquals("a", place("b", OTHER).getId());
    assertEquals("a", place("c", WIRE).getId());
  }

  @Test
  void whatManyUnrelatedTextsHaveMakesNoCopy() {
    for (int i = 0; i < 9; i++) {
      place("n" + i, words("text" + i + "x", 90) + " " + words("menu", 14));
    }
    assertEquals("b", place("b", words("menu", 14)).getId());
  }

  @Test
  void aSketchOfALongArticleTakesLessThanFourHundredBytes() {
    place("0123456789abcdef0123456789abcdef", words("long", 900));
    sketches.forEach((key, sketch) -> {
      BitWriter out = new BitWriter();
      sketch.write(out);
      int bytes = key.length() + out.bytes().length;
      assertTrue(bytes < 400, () -> bytes + " bytes");
    });
  }

  @Test
  void aTextTooShortForAShingleIsItsOwnOrigin() {
    assertEquals("a", place("a", "Ferry").getId());
    assertEquals("b", place("b", "Ferry").getId());
  }

  private Origin placeQuoting(String id, String told, String quoted) {
    String text = told + " " + quoted;
    Range quotation = new Range(told.length(), text.length());
    Shingles shingles = Shingles.of(Tokens.of(text), List.of(quotation));
    return origins.place(id, shingles, null, NOON);
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    sketches.forEach((key, sketch) -> ids.add(sketch.id()));
    return ids;
  }

  private Origin place(String id, String text) {
    return place(id, text, null, NOON);
  }

  private Origin place(String id, String text, @Nullable String agency, Instant at) {
    return origins.place(id, Shingles.of(Tokens.of(text), List.of()), agency, at);
  }

  private static String words(String stem, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(stem).append(i * 31 % 997).append(' ');
    }
    return words.toString().strip();
  }
}
