package io.wirewatch.launcher.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A page of the invented story: troops go to an island, five desks write about it in their own
/// words, a sixth shortens what one of them wrote.
record Page(String publisher, String text) {

  static final List<Page> FIVE =
      List.of(
          of("1-harbour-post"),
          of("2-orlau-daily"),
          of("3-continental-review"),
          of("4-market-wire"),
          of("5-northern-analysis"));

  static final Page COPY = of("copy-of-3");

  private static Page of(String name) {
    try (var in = Page.class.getResourceAsStream("/pages/" + name + ".txt")) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return new Page(name + ".example", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "https://" + publisher + "/strait";
  }
}
