package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.Stance;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.Scope;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.model.Rule.Watched;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every expression means, to the letter: it tries all places, and shares only the tokenizer
/// and the stemmer with the matcher, which is held against it.
final class NaiveEvaluator {

  /// Words `first` to `last` of a part of the article, both included.
  private record Stretch(Tokens part, int first, int last) {}

  /// A word that a rule asks for, and one of a text.
  private record Pair(Stemming stemming, String asked, String word) {}

  /// Cutting a text twice gives the same words.
  private static final Map<String, Tokens> TOKENS = new ConcurrentHashMap<>();

  /// Comparing two words twice gives the same answer.
  private static final Map<Pair, Boolean> FOUND = new ConcurrentHashMap<>();

  private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

  private final Article article;
  private final String language;
  private final @Nullable Stemming stemming;

  /// @param asked what the rule says its words are in
  private NaiveEvaluator(Article article, Optional<String> asked) {
    this.article = article;
    String primary = Locale.forLanguageTag(article.getLanguage()).getLanguage();
    this.language = primary.isEmpty() ? "und" : primary;
    boolean same = asked.isEmpty() || language.equals("und") || asked.get().equals(language);
    // The words of a rule in another language are found in just their form.
    this.stemming =
        same ? Stemming.of(language.equals("und") ? asked.orElse("en") : language) : null;
  }

  static boolean holds(Watched watch, Article article) {
    List<Tokens> whole = List.of(tokens(article.getTitle()), tokens(article.getText()));
    return new NaiveEvaluator(article, watch.language()).holds(watch.expression(), whole);
  }

  private static Tokens tokens(String text) {
    return TOKENS.computeIfAbsent(text, Tokens::of);
  }

  private boolean holds(Expression expression, List<Tokens> parts) {
    return switch (expression) {
      case Placed placed -> !places(placed, parts).isEmpty();
      case Expression.Near near ->
          pairs(near.left(), near.right(), near.distance(), parts)
              || pairs(near.right(), near.left(), near.distance(), parts);
      case Expression.Before before ->
          pairs(before.first(), before.then(), before.distance(), parts);
      case Expression.And and -> and.operands().stream().allMatch(each -> holds(each, parts));
      case Expression.Or or -> or.operands().stream().anyMatch(each -> holds(each, parts));
      case Expression.Not not -> !holds(not.operand(), parts);
      case Expression.AtLeast some ->
          some.operands().stream().filter(each -> holds(each, parts)).count() >= some.least();
      case Expression.Times times ->
          places(times.operand(), parts).stream()
                  .map(place -> parts.indexOf(place.part()) + ":" + place.first())
                  .distinct()
                  .count()
              >= times.least();
      case Expression.NamedSet set -> holds(set.meaning(), parts);
      case Expression.Within within ->
          parts(within.scope()).stream().anyMatch(part -> holds(within.operand(), part));
      case Expression.Names names -> article.getEntities().stream().anyMatch(e -> is(e, names));
      case Expression.From from ->
          Stream.of(article.getPublisher(), article.getSource())
              .anyMatch(s -> same(s, from.source()));
      case Expression.InLanguage in -> language.equals(in.tag());
      case Expression.HasKeyword has ->
          article.getKeywords().stream().map(Keyword::getTerm).anyMatch(t -> same(t, has.term()));
      case Expression.InStory in -> article.getStory().equals(in.id());
      case Expression.States states -> article.getFigures().stream().anyMatch(f -> is(f, states));
      case Expression.Attributed asked ->
          article.getQuotes().stream().anyMatch(quote -> is(quote, asked));
    };
  }

  /// The stretches of a scope, each of them the parts that it has.
  private List<List<Tokens>> parts(Scope scope) {
    String text = article.getText();
    Tokens words = tokens(text);
    List<Tokens> title = List.of(tokens(article.getTitle()));
    String lead = words.lead() == 0 ? "" : text.substring(0, words.end(words.lead() - 1));
    return switch (scope) {
      case TITLE -> List.of(title);
      case LEAD -> List.of(List.of(tokens(lead)));
      case ADDED ->
          article
              .getRevision()
              .map(revision -> added(revision, title, words))
              .orElseGet(() -> List.of(List.of(title.getFirst(), words)));
    };
  }

  private List<List<Tokens>> added(Revision revision, List<Tokens> title, Tokens words) {
    List<List<Tokens>> stretches = new ArrayList<>();
    if (revision.getFormerTitle().isPresent()) stretches.add(title);
    boolean[] isNew = new boolean[words.count() + 1];
    for (int i = 0; i < words.count(); i++) {
      int start = words.start(i);
      int end = words.end(i);
      isNew[i] =
          revision.getAdded().stream().anyMatch(s -> s.getStart() <= start && end <= s.getEnd());
    }
    int from = -1;
    for (int i = 0; i < isNew.length; i++) {
      if (isNew[i] && from < 0) from = i;
      if (!isNew[i] && from >= 0) {
        String stretch = article.getText().substring(words.start(from), words.end(i - 1));
        stretches.add(List.of(tokens(stretch)));
        from = -1;
      }
    }
    return stretches;
  }

  private boolean pairs(Placed first, Placed then, int distance, List<Tokens> parts) {
    List<Stretch> seconds = places(then, parts);
    return places(first, parts).stream()
        .anyMatch(a -> seconds.stream().anyMatch(b -> follows(a, b, distance)));
  }

  private static boolean follows(Stretch a, Stretch b, int distance) {
    if (!a.part().equals(b.part())) return false;
    int between = a.part().position(b.first()) - a.part().position(a.last()) - 1;
    return b.first() > a.last() && between <= distance;
  }

  private List<Stretch> places(Placed placed, List<Tokens> parts) {
    return parts.stream().flatMap(part -> places(placed, part).stream()).toList();
  }

  private List<Stretch> places(Placed placed, Tokens part) {
    return switch (placed) {
      case Term term -> places(List.of(term), part);
      case Expression.Phrase phrase -> places(phrase.terms(), part);
      case Expression.AnyOf any ->
          any.alternatives().stream().flatMap(each -> places(each, part).stream()).toList();
      case Expression.PlacedSet set -> places(set.meaning(), part);
    };
  }

  private List<Stretch> places(List<Term> terms, Tokens part) {
    List<Stretch> found = new ArrayList<>();
    for (int first = 0; first < part.count(); first++) {
      int next = first;
      for (Term term : terms) next = next < 0 ? next : after(term, part, next, next > first);
      if (next > first) found.add(new Stretch(part, first, next - 1));
    }
    return found;
  }

  /// The word after the term if it stands at a word, else -1.
  private int after(Term term, Tokens part, int at, boolean adjoining) {
    Tokens asked = tokens(term instanceof Expression.Prefix p ? p.stem() : text(term));
    for (int i = 0; i < asked.count(); i++) {
      int word = at + i;
      if (word >= part.count()) return -1;
      boolean follows = i > 0 || adjoining;
      if (follows && part.position(word) != part.position(word - 1) + 1) return -1;
      boolean last = i == asked.count() - 1;
      if (!is(term, asked, i, last, part, word)) return -1;
    }
    return asked.count() == 0 ? -1 : at + asked.count();
  }

  private static String text(Term term) {
    return switch (term) {
      case Expression.Word word -> word.text();
      case Expression.Exact exact -> exact.text();
      case Expression.Prefix prefix -> prefix.stem();
    };
  }

  private boolean is(Term term, Tokens asked, int i, boolean last, Tokens part, int word) {
    String folded = part.folded(word);
    return switch (term) {
      case Expression.Word _ ->
          stemming == null
              ? asked.folded(i).equals(folded)
              : finds(new Pair(stemming, asked.lower(i), part.lower(word)));
      case Expression.Exact _ -> asked.folded(i).equals(folded);
      case Expression.Prefix _ when last -> folded.startsWith(asked.folded(i));
      case Expression.Prefix _ -> folded.equals(asked.folded(i));
    };
  }

  private static boolean finds(Pair pair) {
    return FOUND.computeIfAbsent(pair, p -> p.stemming().finds(p.asked(), p.word()));
  }

  /// An entity goes by its id, its name, and whatever the article calls it.
  private boolean is(Entity entity, Expression.Names names) {
    boolean kind =
        switch (names.kind()) {
          case ANY -> true;
          case PERSON -> entity.getType() == EntityType.PERSON;
          case ORGANIZATION -> entity.getType() == EntityType.ORGANIZATION;
          case PLACE -> entity.getType() == EntityType.LOCATION;
        };
    Stream<String> printed =
        entity.getMentions().stream()
            .filter(span -> span.getStart() >= 0 && span.getStart() <= span.getEnd())
            .filter(span -> span.getEnd() <= article.getText().length())
            .map(this::printed);
    return kind
        && Stream.concat(Stream.of(entity.getId(), entity.getName()), printed)
            .anyMatch(name -> same(name, names.name()));
  }

  private String printed(Span span) {
    return article.getText().substring(span.getStart(), span.getEnd());
  }

  private boolean is(Figure figure, Expression.States states) {
    boolean value = states.bound().isEmpty() || states.bound().get().admits(figure.getValue());
    return value && states.counted().map(counted -> is(figure, counted.words())).orElse(true);
  }

  private boolean is(Quote quote, Expression.Attributed asked) {
    boolean asserts =
        quote.getStance() != Stance.DENIES && quote.getStance() != Stance.COULD_NOT_CONFIRM;
    boolean manner =
        switch (asked.manner()) {
          case SAID -> asserts || quote.getKind() == QuoteKind.DIRECT;
          case CONFIRMED -> quote.getStance() == Stance.CONFIRMS;
          case DENIED -> quote.getStance() == Stance.DENIES;
        };
    Expression.Names named = new Expression.Names(Expression.Kind.ANY, asked.speaker());
    boolean entity =
        article.getEntities().stream()
            .filter(each -> quote.getSpeakerEntity().equals(Optional.of(each.getId())))
            .anyMatch(each -> is(each, named));
    List<Term> terms = List.of(new Expression.Word(asked.speaker()));
    boolean called =
        Stream.concat(quote.getSpeaker().stream(), quote.getSpeakerRole().stream())
            .anyMatch(name -> !places(terms, tokens(name)).isEmpty());
    return manner
        && (entity || called)
        && asked.said().map(said -> holds(said, List.of(words(quote)))).orElse(true);
  }

  /// The words of the text that stand in a quote as a whole.
  private Tokens words(Quote quote) {
    Tokens words = tokens(article.getText());
    int start = -1;
    int end = -1;
    for (int i = 0; i < words.count(); i++) {
      if (words.start(i) < quote.getStart() || words.end(i) > quote.getEnd()) continue;
      if (start < 0) start = words.start(i);
      end = words.end(i);
    }
    return tokens(start < 0 ? "" : article.getText().substring(start, end));
  }

  private boolean is(Figure figure, String words) {
    if (same(figure.getUnit(), words)) return true;
    List<Term> terms = List.of(new Expression.Word(words));
    return !places(terms, tokens(figure.getCounted().orElse(""))).isEmpty();
  }

  private static boolean same(String a, String b) {
    return !folded(a).isEmpty() && folded(a).equals(folded(b));
  }

  private static String folded(String name) {
    return NAMES.computeIfAbsent(name, Tokens::foldedName);
  }
}
