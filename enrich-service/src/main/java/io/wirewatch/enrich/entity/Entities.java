package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.Tagger;
import io.wirewatch.enrich.entity.tag.WordClasses;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
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
    return bundled(List.of());
  }

  /// The same with entities of a desk's own, which go before those of the lists that ship.
  public static Entities bundled(List<ListedEntity> own) {
    return with(LinearModel.bundled(), own);
  }

  /// The same with another model, as it is while one is being made.
  public static Entities with(LinearModel model, List<ListedEntity> own) {
    WordClasses classes = WordClasses.bundled();
    Tagger tagger = new Tagger(classes, model);
    Gazetteer gazetteer = new Gazetteer(own);
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
    Reading reading = finder.reading(document.language(), Brevity.isTooShort(document));
    List<Mention> mentions = new ArrayList<>();
    for (Range sentence : document.sentences().ranges()) {
      if (mentions.size() < MOST_MENTIONS) {
        mentions.addAll(finder.in(document.text(), document.tokens(), sentence, reading, false));
      }
    }
    Range title = new Range(0, document.title().length());
    mentions.addAll(finder.in(document.title(), document.titleTokens(), title, reading, true));
    return new Grouping(shortForms).of(mentions).stream().map(Group::entity).toList();
  }
}
