package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Stance;
import io.wirewatch.enrich.quote.Speech.Known;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the quotes of an article's text. Safe for use by many threads.
public final class Quotes {
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_JOINT = 14;
  private static final Confidences CONFIDENCES = Confidences.bundled();

  private final Cues cues = new Cues();

  /// The quotes, direct and indirect, by where they start; an indirect one may hold direct ones.
  ///
  /// @param entities the names found in the text
  public List<Quote> find(Document document, List<Entity> entities) {
    Subjects subjects = new Subjects(document, cues, new Speakers(entities));
    List<Range> marked = QuoteMarks.in(document.text());
    Stances stances = new Stances(document, cues);
    List<Quote> quotes =
        direct(document, marked, new Attribution(document, cues, subjects), stances);
    IndirectSpeech indirect = new IndirectSpeech(document, cues, subjects, stances);
    for (Range sentence : document.sentences().ranges()) {
      for (Found found : indirect.in(sentence, marked)) {
        if (!inside(found.content(), marked) && !opens(found.content(), marked, document.text())) {
          quotes.add(reported(found));
        }
      }
    }
    quotes.sort(Comparator.comparingInt(Quote::getStart));
    return quotes;
  }

  private static List<Quote> direct(
      Document document, List<Range> ranges, Attribution attribution, Stances stances) {
    List<Quote> quotes = new ArrayList<>();
    ScareQuotes scare = new ScareQuotes(document);
    Speech last = null;
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      int floor = i == 0 ? 0 : ranges.get(i - 1).end();
      int ceiling = i + 1 < ranges.size() ? ranges.get(i + 1).start() : document.text().length();
      Speech speech = attribution.of(range, floor, ceiling);
      speech =
          speech == null && lists(document.text(), floor, range.start()) ? carried(last) : speech;
      boolean closed = range.length() < LONGEST_TITLE && attribution.isClosed(range, ceiling);
      if (scare.isOne(range, speech, closed)) {
        continue;
      }
      Stance stance = stances.direct(range, speech == null ? -1 : speech.at());
      if (speech == null && last != null && carriesOn(document.text(), floor, range.start())) {
        speech = carried(last);
      }
      last = speech;
      quotes.add(
          quote(range, QuoteKind.DIRECT, speech, stance, speech == null ? null : speech.cue()));
    }
    return quotes;
  }

  private static @Nullable Speech carried(@Nullable Speech last) {
    return last == null ? null : last.as(Known.CARRIED);
  }

  /// Whether a quote goes on with the speaker of the one before: in its paragraph, or in the next
  /// where that one starts with it.
  private static boolean carriesOn(String text, int from, int to) {
    String between = text.substring(from, to);
    int line = between.lastIndexOf('\n');
    return line < 0 || between.substring(line).isBlank();
  }

  /// Whether a quote follows the one before in a list: "weak," "tired" and "lost".
  private static boolean lists(String text, int from, int to) {
    return from > 0 && to - from <= LONGEST_JOINT && text.substring(from, to).indexOf('\n') < 0;
  }

  /// Whether a direct quote with its speaker was taken for something reported: "“We stay,” Ann
  /// Lee,".
  private static boolean opens(Range content, List<Range> marked, String text) {
    for (Range range : marked) {
      boolean opens = range.start() == content.start() && range.length() > 2;
      if (opens) return ",?!".indexOf(text.charAt(range.end() - 2)) >= 0;
    }
    return false;
  }

  private static boolean inside(Range content, List<Range> marked) {
    for (Range range : marked) {
      int shared = Math.min(content.end(), range.end()) - Math.max(content.start(), range.start());
      if (2 * shared > content.length()) {
        return true;
      }
    }
    return false;
  }

  private static Quote reported(Found found) {
    return quote(found.content(), QuoteKind.INDIRECT, found.speech(), found.stance(), found.cue());
  }

  private static Quote quote(
      Range range, QuoteKind kind, @Nullable Speech speech, Stance stance, @Nullable String cue) {
    Known known = speech == null ? Known.NOBODY : speech.known();
    return Quote.newBuilder()
        .setStart(range.start())
        .setEnd(range.end())
        .setKind(kind)
        .setSpeaker(speech == null ? null : speech.speaker())
        .setSpeakerEntity(speech == null ? null : speech.entity())
        .setSpeakerRole(speech == null ? null : speech.role())
        .setCue(cue)
        .setStance(stance)
        .setConfidence(CONFIDENCES.quoted(kind, known))
        .setSpeakerConfidence(CONFIDENCES.speaker(kind, known))
        .build();
  }
}
