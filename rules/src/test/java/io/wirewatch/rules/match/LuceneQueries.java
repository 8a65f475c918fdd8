package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// English articles and expressions as Lucene has them: a field for each part of an article, with a
/// token for the form (`=`) and one for each key of a word (`~`) at each position.
final class LuceneQueries {
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String LEAD = "lead";
  private static final int MOST_FORMS = 1_000;

  private LuceneQueries() {}

  /// Whether Lucene has a query that means the same: it counts no places, compares no figures,
  /// knows of no claims, and thinks of neighbours in intervals, of which it keeps the shortest.
  static boolean canSay(Expression expression) {
    return switch (expression) {
      case Expression.Times _, Expression.States _, Expression.Attributed _ -> false;
      case Placed _ -> true;
      case Expression.Near near -> canPair(near.left(), near.right());
      case Expression.Before before -> canPair(before.first(), before.then());
      case Expression.And and -> and.operands().stream().allMatch(LuceneQueries::canSay);
      case Expression.Or or -> or.operands().stream().allMatch(LuceneQueries::canSay);
      case Expression.AtLeast some -> some.operands().stream().allMatch(LuceneQueries::canSay);
      case Expression.Not not -> canSay(not.operand());
      case Expression.NamedSet set -> canSay(set.meaning());
      case Expression.Within within ->
          within.scope() != Expression.Scope.ADDED && canSay(within.operand());
      case Expression.Names _,
          Expression.From _,
          Expression.InLanguage _,
          Expression.HasKeyword _,
          Expression.InStory _ ->
          true;
    };
  }

  /// Lucene takes two equal sources of an ordered pair for repetitions of one, and then misses
  /// pairs of which the places are several words long.
  private static boolean canPair(Placed first, Placed then) {
    return leaves(first).stream()
        .noneMatch(leaf -> leaves(then).contains(leaf) && wordCount(leaf) > 1);
  }

  private static long wordCount(List<Term> leaf) {
    return leaf.stream().flatMap(LuceneQueries::words).count();
  }

  static Query of(Expression expression) {
    return query(expression, List.of(TITLE, TEXT));
  }

  private static Query query(Expression expression, List<String> fields) {
    return switch (expression) {
      case Placed placed ->
          any(fields, field -> any(leaves(placed), l -> new IntervalQuery(field, source(l))));
      case Expression.Near near ->
          any(
              List.of(
                  before(near.left(), near.right(), near.distance(), fields),
                  before(near.right(), near.left(), near.distance(), fields)),
              query -> query);
      case Expression.Before before ->
          before(before.first(), before.then(), before.distance(), fields);
      case Expression.And and -> joined(and.operands(), Occur.MUST, 0, fields);
      case Expression.Or or -> joined(or.operands(), Occur.SHOULD, 1, fields);
      case Expression.AtLeast some -> joined(some.operands(), Occur.SHOULD, some.least(), fields);
      case Expression.Not not ->
          new BooleanQuery.Builder()
              .add(new MatchAllDocsQuery(), Occur.MUST)
              .add(query(not.operand(), fields), Occur.MUST_NOT)
              .build();
      case Expression.NamedSet set -> query(set.meaning(), fields);
      case Expression.Within within -> query(within.operand(), List.of(field(within.scope())));
      case Expression.Names names -> term(names.kind().name(), Tokens.foldedName(names.name()));
      case Expression.From from -> term("source", Tokens.foldedName(from.source()));
      case Expression.InLanguage in -> term("language", in.tag());
      case Expression.HasKeyword has -> term("keyword", Tokens.foldedName(has.term()));
      case Expression.InStory in -> term("story", in.id());
      case Expression.Times times -> throw new IllegalArgumentException(times.toString());
      case Expression.States states -> throw new IllegalArgumentException(states.toString());
      case Expression.Attributed claim -> throw new IllegalArgumentException(claim.toString());
    };
  }

  private static String field(Expression.Scope scope) {
    return switch (scope) {
      case TITLE -> TITLE;
      case LEAD -> LEAD;
      case ADDED -> throw new IllegalArgumentException(scope.toString());
    };
  }

  private static <T> Query any(List<T> of, Function<T, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    of.forEach(each -> any.add(query.apply(each), Occur.SHOULD));
    return any.build();
  }

  private static Query joined(
      List<Expression> operands, Occur occur, int least, List<String> fields) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    operands.forEach(operand -> joined.add(query(operand, fields), occur));
    return joined.setMinimumNumberShouldMatch(least).build();
  }

  private static Query term(String field, String text) {
    return new TermQuery(new org.apache.lucene.index.Term(field, text));
  }

  /// Each pair of alternatives by itself, since Lucene forgets the longer of two that overlap.
  private static Query before(Placed first, Placed then, int distance, List<String> fields) {
    List<Query> pairs = new ArrayList<>();
    for (List<Term> a : leaves(first)) {
      for (List<Term> b : leaves(then)) {
        IntervalsSource source =
            Intervals.maxgaps(distance, Intervals.ordered(source(a), source(b)));
        fields.forEach(field -> pairs.add(new IntervalQuery(field, source)));
      }
    }
    return any(pairs, query -> query);
  }

  private static List<List<Term>> leaves(Placed placed) {
    return switch (placed) {
      case Term term -> List.of(List.of(term));
      case Expression.Phrase phrase -> List.of(phrase.terms());
      case Expression.AnyOf any ->
          any.alternatives().stream().flatMap(each -> leaves(each).stream()).toList();
      case Expression.PlacedSet set -> leaves(set.meaning());
    };
  }

  private static IntervalsSource source(List<Term> terms) {
    return Intervals.phrase(
        terms.stream().flatMap(LuceneQueries::words).toArray(IntervalsSource[]::new));
  }

  private static Stream<IntervalsSource> words(Term term) {
    Tokens words = Tokens.of(Compiler.written(term));
    List<IntervalsSource> sources = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      boolean last = i == words.count() - 1;
      sources.add(
          switch (term) {
            case Expression.Word _ -> stem(words.lower(i));
            case Expression.Prefix _ when last ->
                Intervals.prefix(
                    new org.apache.lucene.util.BytesRef("=" + words.folded(i)), MOST_FORMS);
            case Expression.Exact _, Expression.Prefix _ -> Intervals.term("=" + words.folded(i));
          });
    }
    return sources.stream();
  }

  private static IntervalsSource stem(String lower) {
    return Intervals.or(
        Stemming.of("en").askedKeys(lower).stream()
            .map(key -> Intervals.term("~" + key))
            .toArray(IntervalsSource[]::new));
  }

  /// An article as a document.
  static Document document(Article article) {
    Document document = new Document();
    Tokens text = Tokens.of(article.getText());
    Tokens title = Tokens.of(article.getTitle());
    document.add(new TextField(TITLE, new WordStream(title, title.count())));
    document.add(new TextField(TEXT, new WordStream(text, text.count())));
    document.add(new TextField(LEAD, new WordStream(text, text.lead())));
    add(document, "source", Tokens.foldedName(article.getPublisher()));
    add(document, "source", Tokens.foldedName(article.getSource()));
    add(document, "language", article.getLanguage());
    add(document, "story", article.getStory());
    for (Keyword keyword : article.getKeywords()) {
      add(document, "keyword", Tokens.foldedName(keyword.getTerm()));
    }
    for (Entity entity : article.getEntities()) {
      names(entity, article)
          .map(Tokens::foldedName)
          .forEach(name -> {
            add(document, Expression.Kind.ANY.name(), name);
            add(document, kind(entity.getType()), name);
          });
    }
    return document;
  }

  private static String kind(EntityType type) {
    return switch (type) {
      case LOCATION -> Expression.Kind.PLACE.name();
      case PERSON, ORGANIZATION, OTHER -> type.name();
    };
  }

  private static Stream<String> names(Entity entity, Article article) {
    Stream<String> printed =
        entity.getMentions().stream()
            .map((Span span) -> article.getText().substring(span.getStart(), span.getEnd()));
    return Stream.concat(Stream.of(entity.getId(), entity.getName()), printed);
  }

  private static void add(Document document, String field, String text) {
    document.add(new StringField(field, text, Field.Store.NO));
  }

  /// The words of a text: form and keys at each position.
  private static final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;

    WordStream(Tokens words, int count) {
      for (int i = 0; i < count; i++) {
        tokens.add("=" + words.folded(i));
        steps.add(i == 0 ? 1 : words.position(i) - words.position(i - 1));
        for (String key : Stemming.of("en").keys(words.lower(i))) {
          tokens.add("~" + key);
          steps.add(0);
        }
      }
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) return false;
      clearAttributes();
      term.append(tokens.get(next));
      step.setPositionIncrement(steps.get(next++));
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
