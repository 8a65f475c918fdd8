package io.wirewatch.enrich.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An article without its page.
///
/// @param title the headline, empty when there is none
/// @param paragraphs in order, empty when the page has no prose
/// @param credits who made it
/// @param site where it stands
/// @param published when, null when the page does not say
/// @param dropped what was left out of the part of the page that holds the article, in order
public record Cleaned(
    String title,
    List<Paragraph> paragraphs,
    Credits credits,
    Site site,
    @Nullable Published published,
    List<Dropped> dropped) {
  /// What stands between two paragraphs.
  public static final String PARTED = "\n\n";

  public Cleaned {
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
  }

  /// A text taken as it stands.
  public static Cleaned asIs(String title, String text) {
    Place place = new Place(0, text.length());
    List<Paragraph> whole = List.of(new Paragraph(text, Paragraph.Part.BODY, place));
    return new Cleaned(
        title, text.isEmpty() ? List.of() : whole, Credits.NONE, Site.UNKNOWN, null, List.of());
  }

  /// The paragraphs parted by an empty line.
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(PARTED));
  }

  /// The first prose.
  public Optional<String> lead() {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.part() == Paragraph.Part.LEAD)
        .map(Paragraph::text)
        .findFirst();
  }

  /// The time of publication where it is believed.
  public Optional<Published> believed() {
    return Optional.ofNullable(published).filter(time -> time.sure() >= Published.BELIEVED);
  }

  /// The same article with another title, other paragraphs and so on, published at the same time.
  public Cleaned with(
      String newTitle,
      List<Paragraph> newParagraphs,
      Credits newCredits,
      Site newSite,
      List<Dropped> newDropped) {
    return new Cleaned(newTitle, newParagraphs, newCredits, newSite, published, newDropped);
  }
}
