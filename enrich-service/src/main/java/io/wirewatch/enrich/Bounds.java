package io.wirewatch.enrich;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.clean.Cleaned;
import io.wirewatch.enrich.clean.Credits;
import io.wirewatch.enrich.clean.Dropped;
import io.wirewatch.enrich.clean.Paragraph;
import io.wirewatch.enrich.clean.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of one article is kept, so that no page makes a record that a broker refuses.
///
/// A text of 100,000 characters is a novella; what is longer is a database dump, a forum, or made
/// to harm. With every list at its bound an article stays under 1.5 MB.
final class Bounds {
  private static final int TEXT = 100_000;
  private static final int TITLE = 300;
  private static final int BYLINE = 200;
  private static final int ADDRESS = 2_000;
  private static final int PARAGRAPHS = 2_000;
  private static final int CUTS = 200;
  private static final int CUT = 300;
  private static final int NAME = 200;
  private static final int ENTITIES = 400;
  private static final int MENTIONS = 500;
  private static final int FIGURES = 600;
  private static final int TIME_SPANS = 300;
  private static final int DATES = 300;
  private static final int QUOTES = 600;

  private Bounds() {}

  /// The cleaned article with its text cut after the last paragraph, or else the last word, that
  /// fits.
  static Cleaned of(Cleaned cleaned) {
    return cleaned.with(
        cut(cleaned.title(), TITLE),
        paragraphs(cleaned.paragraphs()),
        credits(cleaned.credits()),
        site(cleaned.site()),
        dropped(cleaned.dropped()));
  }

  private static Credits credits(Credits credits) {
    return new Credits(
        bounded(credits.byline(), BYLINE),
        bounded(credits.dateline(), BYLINE),
        bounded(credits.agency(), NAME));
  }

  /// An address that is too long is none.
  private static Site site(Site site) {
    String address = site.canonicalUrl();
    return new Site(
        bounded(site.publisher(), NAME),
        bounded(site.section(), NAME),
        address != null && address.length() <= ADDRESS ? address : null);
  }

  private static @Nullable String bounded(@Nullable String text, int most) {
    return text == null ? null : cut(text, most);
  }

  private static List<Dropped> dropped(List<Dropped> all) {
    return all.stream()
        .limit(CUTS)
        .map(part -> new Dropped(cut(part.text(), CUT), part.reason(), part.place()))
        .toList();
  }

  private static List<Paragraph> paragraphs(List<Paragraph> all) {
    List<Paragraph> kept = new ArrayList<>();
    int room = TEXT;
    for (Paragraph paragraph : all.subList(0, Math.min(PARAGRAPHS, all.size()))) {
      String text = paragraph.text();
      if (text.length() > room) {
        if (room > TEXT / 2) {
          kept.add(new Paragraph(words(text, room), paragraph.part(), paragraph.place()));
        }
        break;
      }
      kept.add(paragraph);
      room -= text.length() + Cleaned.PARTED.length();
    }
    return kept;
  }

  /// The first findings of each kind; none whose name is longer than any name.
  static Findings of(Findings found) {
    return new Findings(
        found.entities().stream()
            .filter(entity -> isName(entity.getName()))
            .limit(ENTITIES)
            .map(Bounds::entity)
            .toList(),
        found.keywords().stream().filter(keyword -> isName(keyword.getTerm())).toList(),
        found.figures().stream()
            .filter(figure -> figure.getCounted().filter(counted -> !isName(counted)).isEmpty())
            .filter(figure -> figure.getSpeaker().filter(name -> !isName(name)).isEmpty())
            .limit(FIGURES)
            .toList(),
        found.timeSpans().stream()
            .filter(span -> span.getCounted().filter(counted -> !isName(counted)).isEmpty())
            .filter(span -> span.getSpeaker().filter(name -> !isName(name)).isEmpty())
            .limit(TIME_SPANS)
            .toList(),
        found.dates().stream().limit(DATES).toList(),
        found.quotes().stream()
            .filter(quote -> quote.getSpeaker().filter(name -> !isName(name)).isEmpty())
            .limit(QUOTES)
            .toList());
  }

  /// The first characters, at most so many, never half of one.
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, half ? most - 1 : most);
  }

  /// The first words, at most so many characters.
  private static String words(String text, int most) {
    int word = text.lastIndexOf(' ', most);
    return cut(text, word > most / 2 ? word : most);
  }

  private static Entity entity(Entity entity) {
    List<Span> mentions = entity.getMentions();
    return mentions.size() <= MENTIONS
        ? entity
        : Entity.newBuilder(entity).setMentions(mentions.subList(0, MENTIONS)).build();
  }

  private static boolean isName(String name) {
    return name.length() <= NAME;
  }
}
