package io.wirewatch.enrich;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.clean.Cleaned;
import java.util.List;

/// How much of one article is kept, so that no page makes a record that a broker refuses.
///
/// A text of 100,000 characters is a novella; what is longer is a database dump, a forum, or made
/// to harm. With every list at its bound an article stays under 1.5 MB.
final class Bounds {
  private static final int TEXT = 100_000;
  private static final int TITLE = 300;
  private static final int BYLINE = 200;
  private static final int NAME = 200;
  private static final int ENTITIES = 400;
  private static final int MENTIONS = 500;
  private static final int FIGURES = 600;
  private static final int QUOTES = 600;

  private Bounds() {}

  /// The cleaned article with its text cut after the last paragraph, or else the last word, that
  /// fits.
  static Cleaned of(Cleaned cleaned) {
    String byline = cleaned.byline();
    return new Cleaned(
        cut(cleaned.title(), TITLE),
        text(cleaned.text()),
        byline == null ? null : cut(byline, BYLINE),
        cleaned.publishedAt(),
        cleaned.agency(),
        cleaned.dropped());
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

  private static String text(String text) {
    if (text.length() <= TEXT) {
      return text;
    }
    int paragraph = text.lastIndexOf("\n\n", TEXT);
    int word = text.lastIndexOf(' ', TEXT);
    int end = paragraph > TEXT / 2 ? paragraph : word > TEXT / 2 ? word : TEXT;
    return cut(text, end);
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
