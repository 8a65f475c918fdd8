package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.Stance;
import java.util.List;
import java.util.Optional;

/// What an article has somebody say, confirm, deny and so on, as people read it.
///
/// @param who by the name that the article has for them, also where the words are a pronoun's;
///   empty where nobody is named
/// @param role what they are called beside their name
/// @param stance how they stand to the words
/// @param words the quote or the claim as the text has it
/// @param sure whether it is as good as sure that they say it; true where nobody is named
public record Saying(
    Optional<String> who, Optional<String> role, Stance stance, String words, boolean sure) {
  /// Below this confidence of its speaker a quote is shown as unsure, and no rule takes it for
  /// theirs.
  public static final double SURE = 0.6;

  /// The sayings of an article in the order of its text: quotes whose speaker is known, and
  /// whatever is confirmed, denied or left open.
  public static List<Saying> of(Article article) {
    EntityNames names = new EntityNames(article);
    return article.getQuotes().stream()
        .filter(quote -> quote.getSpeaker().isPresent() || quote.getStance() != Stance.SAYS)
        .map(quote -> of(quote, article.getText(), names))
        .toList();
  }

  private static Saying of(Quote quote, String text, EntityNames names) {
    Optional<String> who = names.speaker(quote.getSpeakerEntity(), quote.getSpeaker());
    String words = text.substring(quote.getStart(), quote.getEnd());
    return new Saying(who, quote.getSpeakerRole(), quote.getStance(), words, isSure(quote));
  }

  /// Whether the speaker whom a quote names, if any, is as good as sure.
  public static boolean isSure(Quote quote) {
    return quote.getSpeaker().isEmpty() || quote.getSpeakerConfidence() >= SURE;
  }

  /// Who, with what they are called beside their name: `Ivan Holm, Kremlin spokesman`; `nobody
  /// named`.
  public String speaker() {
    return who.orElse("nobody named") + role.map(office -> ", " + office).orElse("");
  }

  /// The stance as a verb: `says`, `denies`, `could not confirm`.
  public String verb() {
    return verb(stance);
  }

  /// The same, of any stance.
  public static String verb(Stance stance) {
    return switch (stance) {
      case SAYS -> "says";
      case CONFIRMS -> "confirms";
      case DENIES -> "denies";
      case ACCUSES -> "accuses";
      case WARNS -> "warns";
      case COULD_NOT_CONFIRM -> "could not confirm";
    };
  }
}
