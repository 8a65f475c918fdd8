package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.match.Labels.Label;
import io.wirewatch.rules.match.Symbol.Kind;
import io.wirewatch.rules.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An article as the rules see it: which symbols it has, and at which of its words. To be used
/// again and again, by one thread at a time; reading allocates nothing once it has grown.
///
/// The words of the title and then of the text are numbered through. What each is to the rules is
/// one look-up ([Surfaces]); each form then knows its words ([Forms]), and each symbol the forms
/// that are it ([Holders]), so that whatever comes of a form is done once an article.
final class Reading {
  /// Further than any NEAR reaches: what is between the title and the text.
  static final int FIELD_GAP = 1 << 29;

  private final Lexicon lexicon;
  private final Map<Tongue, Surfaces> bySurface = new HashMap<>();
  private final NameBook names;
  private final Words words = new Words();
  private Surfaces surfaces;
  private Article article;
  private int number;
  private int titleEnd;
  private int asOf;
  private int[] askedWords = new int[1024];
  private int[] slots = new int[1024];
  private final Forms forms = new Forms();
  private long[] present = new long[16];
  private final Holders holders = new Holders();
  private final Additions additions = new Additions();
  private boolean knowsAdditions;

  @SuppressWarnings("NullAway.Init")
  Reading(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new NameBook(lexicon);
  }

  /// Reads an article.
  ///
  /// @param limit the symbols that are asked for are below it
  void read(Article next, int limit) {
    forget();
    article = next;
    knowsAdditions = false;
    asOf = limit;
    if (++number > Surfaces.MOST_ARTICLES) startOver();
    makeRoom(limit);
    String language = Tongue.primary(next.getLanguage());
    surfaces =
        bySurface.computeIfAbsent(
            lexicon.tongue(language), tongue -> new Surfaces(lexicon, tongue));
    words.read(next.getTitle());
    titleEnd = words.count();
    words.readOn(next.getText(), FIELD_GAP);
    note();
    mark(Lexicon.ALWAYS, -1);
    readFields(language);
  }

  private void forget() {
    for (int i = 0; i < holders.symbolCount(); i++) present[holders.symbols()[i] >> 6] = 0;
    holders.clear();
  }

  private void startOver() {
    number = 1;
    bySurface.values().forEach(Surfaces::forgetArticles);
  }

  private void makeRoom(int limit) {
    if (present.length <= limit >> 6) present = new long[(limit >> 6) + (limit >> 8) + 16];
  }

  private void note() {
    int count = words.count();
    forms.clear(count);
    if (slots.length < count) {
      slots = new int[count + (count >> 1)];
      askedWords = new int[slots.length];
    }
    int asked = surfaces.find(words, askedWords, slots, asOf);
    for (int i = 0; i < asked; i++) note(slots[i], askedWords[i]);
  }

  private void note(int slot, int word) {
    int known = surfaces.formIn(number, slot);
    if (known >= 0) {
      forms.addAnother(word, known);
      return;
    }
    int form = forms.add(word, slot);
    surfaces.note(number, slot, form);
    int count = surfaces.symbolCount(slot);
    for (int i = 0; i < count; i++) mark(surfaces.symbol(slot, i), form);
  }

  /// Notes a symbol.
  ///
  /// @param node a form that is the symbol, the number of an entity that it names, or -1
  private void mark(int symbol, int node) {
    if (symbol >= asOf) return;
    long bit = 1L << symbol;
    long word = present[symbol >> 6];
    if ((word & bit) == 0) {
      present[symbol >> 6] = word | bit;
      holders.add(symbol, node);
    } else if (node >= 0) {
      holders.addAnother(symbol, node);
    }
  }

  private void readFields(String language) {
    List<Entity> entities = article.getEntities();
    for (int i = 0; i < entities.size(); i++) readEntity(entities.get(i), i);
    name(Kind.SOURCE, article.getPublisher());
    name(Kind.SOURCE, article.getSource());
    List<Keyword> keywords = article.getKeywords();
    for (int i = 0; i < keywords.size(); i++) name(Kind.KEYWORD, keywords.get(i).getTerm());
    whole(lexicon.language(language));
    whole(lexicon.story(article.getStory()));
    readFigures();
    readClaims();
  }

  private void name(Kind kind, String text) {
    mark(kind, names.kinds(text, 0, text.length(), asOf), -1);
  }

  private void mark(Kind kind, int[] kinds, int node) {
    if (kinds.length > 0 && kinds[kind.place()] > 0) mark(kinds[kind.place()], node);
  }

  private void whole(int symbol) {
    if (symbol >= 0) mark(symbol, -1);
  }

  /// An entity goes by its id, its name, and whatever the article calls it.
  private void readEntity(Entity entity, int index) {
    Kind kind = kind(entity.getType());
    entityName(kind, entity.getId(), 0, entity.getId().length(), index);
    String name = entity.getName();
    entityName(kind, name, 0, name.length(), index);
    List<Span> mentions = entity.getMentions();
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i);
      if (isInside(span) && !isPrinted(name, span)) {
        entityName(kind, article.getText(), span.getStart(), span.getEnd(), index);
      }
    }
  }

  /// Whether the span's text is the name to the letter, as that of most mentions is.
  private boolean isPrinted(String name, Span span) {
    int length = span.getEnd() - span.getStart();
    return length == name.length() && article.getText().startsWith(name, span.getStart());
  }

  /// Whether a span is one of the text.
  boolean isInside(Span span) {
    return span.getStart() >= 0
        && span.getStart() <= span.getEnd()
        && span.getEnd() <= article.getText().length();
  }

  private static Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case ORGANIZATION -> Kind.ORGANIZATION;
      case LOCATION -> Kind.PLACE;
      case OTHER -> Kind.ENTITY;
    };
  }

  private void entityName(Kind kind, String text, int start, int end, int index) {
    int[] kinds = names.kinds(text, start, end, asOf);
    mark(Kind.ENTITY, kinds, index);
    if (kind != Kind.ENTITY) mark(kind, kinds, index);
  }

  private void readFigures() {
    List<Figure> all = article.getFigures();
    if (all.isEmpty()) return;
    mark(Lexicon.ANY_FIGURE, -1);
    if (!lexicon.asksForFigures()) return;
    for (int i = 0; i < all.size(); i++) {
      name(Kind.UNIT, all.get(i).getUnit());
      Label text = label(all.get(i));
      for (int[] word : text.symbols()) {
        for (int symbol : word) mark(symbol, -1);
      }
    }
  }

  private void readClaims() {
    List<Quote> all = article.getQuotes();
    if (all.isEmpty()) return;
    mark(Lexicon.ANY_CLAIM, -1);
    if (!lexicon.asksForClaims()) return;
    for (int i = 0; i < all.size(); i++) {
      all.get(i).getSpeaker().ifPresent(this::readLabel);
      all.get(i).getSpeakerRole().ifPresent(this::readLabel);
    }
  }

  private void readLabel(String text) {
    for (int[] word : label(text).symbols()) {
      for (int symbol : word) mark(symbol, -1);
    }
  }

  /// What a speaker is called, or what a figure counts.
  Label label(String text) {
    return surfaces.labels().of(text, asOf);
  }

  /// The first word of the text that starts at a position or after it; the number of words where
  /// none does.
  int wordFrom(int position) {
    int low = titleEnd;
    int high = words.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.start(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// What a figure of the article counts.
  Label label(Figure figure) {
    return surfaces.labels().of(figure.getCounted().orElse(""), asOf);
  }

  /// Whether a figure of the article is in a unit.
  boolean isUnit(Figure figure, int symbol) {
    String unit = figure.getUnit();
    int[] kinds = names.kinds(unit, 0, unit.length(), asOf);
    return kinds.length > 0 && kinds[Kind.UNIT.place()] == symbol;
  }

  /// The article.
  Article article() {
    return article;
  }

  /// A set of the symbols that the article has.
  long[] present() {
    return present;
  }

  /// Whether the article has a symbol.
  boolean has(int symbol) {
    return (present[symbol >> 6] & (1L << symbol)) != 0;
  }

  /// The symbols that the article has, in no order.
  int[] symbols() {
    return holders.symbols();
  }

  int symbolCount() {
    return holders.symbolCount();
  }

  /// The first of the forms or entities that are the symbol, for [#node] and [#nextNode]; negative
  /// for none.
  int firstNode(int symbol) {
    return has(symbol) ? holders.first(symbol) : -1;
  }

  /// The form or the entity's number.
  int node(int at) {
    return holders.holder(at);
  }

  int nextNode(int at) {
    return holders.next(at);
  }

  /// The first word of a form.
  int firstWord(int form) {
    return forms.first(form);
  }

  /// The next word of the same form; negative after the last.
  int nextWord(int word) {
    return forms.next(word);
  }

  /// Whether a word is a symbol.
  boolean is(int word, int symbol) {
    int slot = forms.slot(word);
    return slot >= 0 && surfaces.is(slot, symbol);
  }

  /// The words, of both fields.
  Words words() {
    return words;
  }

  /// What is new in the article.
  Additions additions() {
    if (!knowsAdditions) additions.read(article, words, titleEnd);
    knowsAdditions = true;
    return additions;
  }

  /// The number of the text's first word, after the title's last.
  int titleEnd() {
    return titleEnd;
  }
}
