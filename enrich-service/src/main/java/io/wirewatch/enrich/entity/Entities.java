package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.Entity;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.Tagger;
import io.wirewatch.enrich.entity.tag.WordClasses;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the entities of an article. Safe for use by many threads.
public final class Entities {
  // Every mention is held against every group; a long report has some hundreds.
  private static final int MOST_MENTIONS = 2_000;

  private final MentionFinder finder;
  private final Map<String, GazetteerEntry> shortForms;

  private Entities(MentionFinder finder, Map<String, GazetteerEntry> shortForms) {
    this.finder = finder;
    this.shortForms = Map.copyOf(shortForms);
  }

  /// Reads the gazetteer and the model that ship with the project; takes a good part of a second.
  ///
  /// @throws java.io.UncheckedIOException where one of them is missing
  public static Entities bundled() {
    WordClasses classes = WordClasses.bundled();
    Tagger tagger = new Tagger(classes, LinearModel.bundled());
    Gazetteer gazetteer = new Gazetteer();
    Map<String, GazetteerEntry> shortForms = new HashMap<>();
    for (String line : WordList.lines(Entities.class, "short-forms.tsv")) {
      String[] cells = line.split("\t", -1);
      GazetteerEntry entry = gazetteer.withId(cells[1]);
      if (entry == null) {
        throw new IllegalStateException("short-forms.tsv: no entity " + cells[1]);
      }
      shortForms.put(cells[0], entry);
    }
    return new Entities(new MentionFinder(tagger, gazetteer, classes), shortForms);
  }

  /// The entities of the text and the title, by first mention in the text; those that only the
  /// title names come last. Sentences after the one with the 2,000th mention are not read.
  public List<Entity> find(Document document) {
    String language = document.language();
    List<Mention> mentions = new ArrayList<>();
    for (Range sentence : document.sentences().ranges()) {
      if (mentions.size() < MOST_MENTIONS) {
        mentions.addAll(finder.in(document.text(), document.tokens(), sentence, language, false));
      }
    }
    Range title = new Range(0, document.title().length());
    mentions.addAll(finder.in(document.title(), document.titleTokens(), title, language, true));
    return new Grouping(shortForms).of(mentions).stream().map(Group::entity).toList();
  }
}
