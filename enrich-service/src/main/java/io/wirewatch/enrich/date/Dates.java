package io.wirewatch.enrich.date;

import io.wirewatch.contracts.DateMention;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.date.DateReader.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the dates that a text names. Safe for use by many threads.
public final class Dates {
  private static final int MOST_LANGUAGES = 200;

  private final Map<String, DateWords> words = new ConcurrentHashMap<>();

  /// The dates, in order, none overlapping another; none inside the name of anything but a place.
  ///
  /// @param sentences of the text
  /// @param language of the text, a BCP 47 tag
  /// @param reference from which it reckons
  public List<DateMention> find(List<Sentence> sentences, String language, Reference reference) {
    DateWords known = words(language.split("-", 2)[0]);
    List<DateMention> dates = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Place place = new Place(sentence, known, reference.day());
      for (Found found : new DateReader(place).read()) {
        int start = sentence.at(found.point().first()).start();
        if (!sentence.names().holds(start)) dates.add(mention(sentence, found, reference));
      }
    }
    return dates;
  }

  private DateWords words(String language) {
    if (words.size() > MOST_LANGUAGES) words.clear();
    return words.computeIfAbsent(language, DateWords::new);
  }

  private static DateMention mention(Sentence sentence, Found found, Reference reference) {
    return DateMention.newBuilder()
        .setStart(sentence.at(found.first()).start())
        .setEnd(sentence.at(found.end() - 1).end())
        .setFrom(written(found.from()))
        .setTo(written(found.to()))
        .setGranularity(found.point().period().granularity())
        .setConfidence(found.point().cause().sure(reference))
        .build();
  }

  private static @Nullable String written(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
