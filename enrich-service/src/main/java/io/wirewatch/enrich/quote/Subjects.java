package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.quote.Speech.Known;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the subject of a verb of saying, before or after it.
final class Subjects {
  private static final int LONGEST_PHRASE = 16;
  private static final int PRONOUN_REACH = 1500;
  private static final int RELATIVE_REACH = 80;

  private final Document document;
  private final Tokens tokens;
  private final Cues cues;
  private final Speakers speakers;
  private final Stops stops;
  private final Roles roles;

  Subjects(Document document, Cues cues, Speakers speakers) {
    this.document = document;
    this.tokens = document.tokens();
    this.cues = cues;
    this.speakers = speakers;
    this.stops = new Stops(document);
    this.roles = new Roles(document, cues);
  }

  /// The subject that ends before a token.
  ///
  /// @param cue index of the verb
  /// @param floor the first token that may belong to the subject
  @Nullable Speech before(int cue, int floor) {
    return before(cue, cue, floor);
  }

  /// The subject that ends before a phrase which a verb ends.
  ///
  /// @param phrase the first token of the phrase
  @Nullable Speech before(int phrase, int cue, int floor) {
    int last = phrase - 1;
    while (last >= floor && cues.mayStandBetween(tokens.folded(last))) {
      last--;
    }
    boolean apposition = last > floor && isAside(tokens.folded(last));
    last = apposition ? last - 1 : last;
    int first = last;
    while (first > floor
        && last - first < LONGEST_PHRASE
        && !stops.at(first - 1)
        && !endsClause(tokens.folded(first - 1), apposition)) {
      first--;
    }
    return last < floor ? null : read(first, last, cue, apposition);
  }

  /// A dash folds to a hyphen.
  private static boolean isAside(String folded) {
    return folded.equals(",") || folded.equals("-");
  }

  /// A comma ends a clause unless it opens an apposition to a name: "Ann Lee, the mayor, said".
  private boolean endsClause(String folded, boolean apposition) {
    boolean aside = apposition && folded.endsWith("ing");
    // "Ann Lee, a spokeswoman for the ministry, said".
    boolean office = apposition && folded.equals("for");
    if ((cues.startsClause(folded) && !office) || (cues.speaks(folded) && !aside)) {
      return true;
    }
    return switch (folded) {
      case ";", ":", "\"", "“", "”", "«", "»", "?", "!" -> true;
      case ",", "-" -> !apposition;
      default -> false;
    };
  }

  /// The subject that starts after a token: "said Ann Lee, the mayor".
  ///
  /// @param ceiling the first token that may not belong to the subject
  @Nullable Speech after(int cue, int ceiling) {
    int first = cue + 1;
    int last = first;
    while (last < ceiling && last - first < LONGEST_PHRASE && !endsPhrase(last)) {
      last++;
    }
    return last == first ? null : read(first, last - 1, cue, false);
  }

  private boolean endsPhrase(int token) {
    return stops.at(token) || endsPhrase(tokens.folded(token));
  }

  private static boolean endsPhrase(String folded) {
    return switch (folded) {
      case ",",
          ";",
          ":",
          "(",
          "\"",
          "“",
          "”",
          "who",
          "in",
          "on",
          "at",
          "during",
          "after",
          "as",
          "when" ->
          true;
      default -> false;
    };
  }

  /// Reads the phrase of tokens `[first, last]`: a name in it, else a pronoun, else the whole.
  private @Nullable Speech read(int first, int last, int cue, boolean apposition) {
    int from = tokens.start(first);
    int to = tokens.end(last);
    Speakers.Mention mention = speakers.in(from, to, apposition);
    if (mention != null && (mention.isPerson() || mention.end() >= to - 1)) {
      return named(mention, cue);
    }
    if (cues.isPronoun(tokens.folded(last))) {
      return pronoun(last, cue);
    }
    if (cues.isPronoun(tokens.folded(first))) {
      return pronoun(first, cue);
    }
    if (isClause(first, last)) {
      return null;
    }
    String phrase = document.text().substring(from, to).replace('\n', ' ');
    String entity = mention == null ? null : mention.entity().getId();
    return Character.isLetter(phrase.charAt(0))
        ? speech(phrase, entity, null, cue, described(first, last))
        : null;
  }

  /// How far a phrase is the description of somebody: it opens with an article or the like, or is a
  /// plural, or has the capital of a name that nothing else tells.
  private Known described(int first, int last) {
    boolean opened = last > first && cues.isDeterminer(tokens.folded(first));
    boolean many = first == last && tokens.folded(first).endsWith("s");
    boolean named = tokens.isCapitalised(first) && stops.start(first) != first;
    boolean noun = tokens.isWord(last) && !cues.isDeterminer(tokens.folded(last));
    boolean adverb = tokens.folded(last).endsWith("ly");
    return (opened || many || named) && noun && !adverb ? Known.DESCRIBED : Known.LOOSE;
  }

  /// Whether a phrase has a verb of its own and is no subject: "leaders will seek to win more".
  private boolean isClause(int first, int last) {
    for (int at = first; at <= last; at++) {
      switch (tokens.folded(at)) {
        case "will", "would", "could", "should", "must", "can" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private Speech named(Speakers.Mention mention, int cue) {
    String name = document.text().substring(mention.start(), mention.end());
    String role = mention.isPerson() ? roles.beside(mention.start(), mention.end()) : null;
    return speech(name, mention.entity().getId(), role, cue, Known.NAMED);
  }

  private Speech speech(
      String speaker, @Nullable String entity, @Nullable String role, int cue, Known known) {
    return new Speech(speaker, entity, role, tokens.surface(cue), cue, known);
  }

  /// The subject that a sentence opens with: its first person or pronoun; null where it has
  /// neither.
  ///
  /// @param first the first token of the sentence
  /// @param cue index of the verb or of the colon
  @Nullable Speech leading(int first, int cue) {
    Speakers.Mention person = speakers.firstPerson(tokens.start(first), tokens.start(cue));
    int limit = person == null ? cue : tokens.firstFrom(person.start());
    for (int at = first; at < limit; at++) {
      if (cues.isPronoun(tokens.folded(at)) && !tokens.folded(at).equals("it")) {
        return pronoun(at, cue).as(Known.SHARED);
      }
    }
    return person == null ? null : named(person, cue).as(Known.SHARED);
  }

  /// The subject that a verb has in common with what was found before it, or with the sentence;
  /// null where neither has one.
  @Nullable Speech shared(@Nullable Found before, int first, int cue) {
    Speech main = before == null ? null : before.speech();
    main = main != null ? main : leading(first, cue);
    return main == null ? null : main.by(tokens.surface(cue), cue).as(Known.SHARED);
  }

  /// Whether a token joins what follows to the verb before: "S left but said".
  boolean joins(int token) {
    return switch (tokens.folded(token)) {
      case "and", "but", "then" -> true;
      default -> false;
    };
  }

  /// The person named right before a "who"; null where none is.
  @Nullable Speech relative(int who, int cue) {
    Speakers.Mention person = speakers.personBefore(tokens.start(who), RELATIVE_REACH);
    return person == null ? null : named(person, cue).as(Known.SHARED);
  }

  private Speech pronoun(int token, int cue) {
    String folded = tokens.folded(token);
    boolean one = folded.equals("he") || folded.equals("she") || folded.equals("who");
    Speakers.Mention person =
        one ? speakers.personBefore(tokens.start(token), PRONOUN_REACH, folded) : null;
    String entity = person == null ? null : person.entity().getId();
    Known known = person == null ? Known.UNRESOLVED : Known.PRONOUN;
    return speech(tokens.surface(token), entity, null, cue, known);
  }
}
