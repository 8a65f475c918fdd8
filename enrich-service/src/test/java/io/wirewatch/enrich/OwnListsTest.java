package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.runtime.config.Configuration;
import io.wirewatch.runtime.config.ConfigurationException;
import io.wirewatch.runtime.streams.StreamsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnListsTest {
  @TempDir private Path folder;

  private Path list(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theFilesAreReadInOrder() throws IOException {
    Path one = list("one.tsv", "PERSON\t-\tDora Lund\n");
    Path two = list("two.tsv", "OTHER\t-\tBlue Cordon\n");
    assertEquals(
        List.of("other:blue-cordon", "person:dora-lund"),
        OwnLists.read(List.of(two, one)).stream().map(entity -> entity.id()).toList());
  }

  @Test
  void aListThatCannotBeReadIsRefusedWithTheSettings() throws IOException {
    Path bad = list("bad.tsv", "# ours\nPERSON\tx\tDora Lund\nBODY\t-\tHarbour Watch\n");
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new EnrichConfig(
                    StreamsSettings.defaults(),
                    Duration.ofDays(1),
                    StreamsSettings.defaults(),
                    List.of(bad)));
    assertEquals(
        List.of(
            bad + ":2:8: an id is one of Wikidata's, as Q84, or -, was x",
            bad + ":3:1: no type BODY; there are [PERSON, ORGANIZATION, LOCATION, OTHER]"),
        String.valueOf(refusal.getMessage()).lines().toList());
  }

  @Test
  void aListThatIsNotThereIsRefusedByName() throws IOException {
    Path settings = list("house.yaml", "lists: [missing.tsv]\n");
    ConfigurationException refusal =
        assertThrows(
            ConfigurationException.class,
            () -> Configuration.load(EnrichConfig.class, settings, Map.of()));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("cannot read the list missing.tsv"),
        refusal.getMessage());
  }
}
