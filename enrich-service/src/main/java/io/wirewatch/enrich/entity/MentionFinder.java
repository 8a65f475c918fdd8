package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.tag.TaggedSpan;
import io.wirewatch.enrich.entity.tag.Tagger;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.entity.tag.WordClass;
import io.wirewatch.enrich.entity.tag.WordClasses;
import io.wirewatch.enrich.entity.tag.Words;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds names in a sentence: those the gazetteer knows and those that read like one.
final class MentionFinder {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s+$");

  private final FamilyFirst familyFirst = new FamilyFirst();
  private final Inflections inflections = new Inflections();
  private final Tagger tagger;
  private final Gazetteer gazetteer;
  private final WordClasses classes;

  MentionFinder(Tagger tagger, Gazetteer gazetteer, WordClasses classes) {
    this.tagger = tagger;
    this.gazetteer = gazetteer;
    this.classes = classes;
  }

  /// How sentences of a language are read.
  ///
  /// @param language a BCP 47 tag
  /// @param brief whether the text is too short for its language to be known
  Reading reading(String language, boolean brief) {
    boolean english = brief || language.startsWith("en") || language.equals("und");
    return new Reading(inflections.of(language), english);
  }

  /// The names of one sentence, in order, none overlapping another.
  List<Mention> in(String text, Tokens tokens, Range sentence, Reading reading, boolean title) {
    List<Word> words = Words.of(text, tokens, sentence);
    List<NameTree.Found> found = gazetteer.in(words, reading.inflection());
    List<Mention> tagged = new ArrayList<>();
    for (TaggedSpan span : tagger.tag(words, Gazetteer.labels(words.size(), found))) {
      String surface = text.substring(span.start(), span.end());
      if ((reading.english() || isPersonAnywhere(span, surface)) && !isPeople(span, surface)) {
        tagged.add(new Mention(span.start(), span.end(), title, span.type(), surface, null));
      }
    }
    for (Range person : familyFirst.in(words)) {
      addUnlessPart(tagged, FamilyFirst.mention(text, person, title));
    }
    return join(known(text, found, tagged, title), tagged);
  }

  /// Adds a name and takes away shorter ones in it; does not where it is part of a longer one.
  private static void addUnlessPart(List<Mention> mentions, Mention name) {
    mentions.removeIf(other -> other.overlaps(name) && other.length() < name.length());
    if (mentions.stream().noneMatch(name::overlaps)) {
      mentions.add(name);
    }
  }

  private static List<Mention> known(
      String text, List<NameTree.Found> found, List<Mention> tagged, boolean title) {
    List<Mention> known = new ArrayList<>();
    for (NameTree.Found name : found) {
      GazetteerEntry entry = name.entry();
      String surface = text.substring(name.start(), name.end());
      Mention mention = new Mention(name.start(), name.end(), title, entry.type(), surface, entry);
      if (name.sure() || tagged.stream().anyMatch(mention::isSameAs)) {
        known.add(mention);
      }
    }
    return known;
  }

  /// "Koreans" are no place.
  private boolean isPeople(TaggedSpan span, String surface) {
    return span.type() == EntityType.LOCATION && classes.has(surface, WordClass.DEMONYM);
  }

  /// In a language the tagger has not learnt only a given name and another word make a person.
  private boolean isPersonAnywhere(TaggedSpan span, String surface) {
    int space = surface.indexOf(' ');
    return span.type() == EntityType.PERSON
        && space > 0
        && classes.has(surface.substring(0, space), WordClass.FIRST_NAME);
  }

  /// A longer name wins over a shorter; of equal ones the gazetteer's, unless the sentence speaks
  /// of a person who bears the name of a place.
  private static List<Mention> join(List<Mention> known, List<Mention> tagged) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : known) {
      if (tagged.stream().noneMatch(other -> other.overlaps(mention) && beats(other, mention))) {
        joined.add(mention);
      }
    }
    for (Mention mention : tagged) {
      if (joined.stream().noneMatch(mention::overlaps)) {
        joined.add(mention);
      }
    }
    joined.sort(Comparator.comparingInt(Mention::start));
    return joined;
  }

  private static boolean beats(Mention tagged, Mention known) {
    boolean namesake =
        tagged.length() == known.length()
            && tagged.type() == EntityType.PERSON
            && known.type() == EntityType.LOCATION;
    return namesake || (tagged.length() > known.length() && !isOwned(tagged, known));
  }

  /// "Seoul's National Intelligence Service" names the service, and Seoul besides.
  private static boolean isOwned(Mention tagged, Mention known) {
    int before = known.start() - tagged.start();
    return before > 0 && POSSESSIVE.matcher(tagged.surface().substring(0, before)).find();
  }
}
