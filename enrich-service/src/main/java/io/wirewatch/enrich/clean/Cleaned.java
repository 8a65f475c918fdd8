package io.wirewatch.enrich.clean;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article without its page.
///
/// @param title the headline, empty when there is none
/// @param text paragraphs parted by an empty line, empty when the page has no prose
/// @param byline who wrote it, as the page says
/// @param publishedAt when, as the page says; midnight UTC where it gives only the day
/// @param agency the news agency that the text credits
/// @param dropped what was left out of the part of the page that holds the article, in order
public record Cleaned(
    String title,
    String text,
    @Nullable String byline,
    @Nullable Instant publishedAt,
    @Nullable String agency,
    List<Dropped> dropped) {

  public Cleaned {
    dropped = List.copyOf(dropped);
  }
}
