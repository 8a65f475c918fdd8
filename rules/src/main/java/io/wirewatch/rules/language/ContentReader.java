package io.wirewatch.rules.language;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.Stance;
import io.wirewatch.rules.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads what an article of a test names: entities, keywords, figures, quotes.
final class ContentReader {
  private static final int MOST = 100;
  private static final Map<String, EntityType> TYPES = types();
  private static final Map<String, Stance> STANCES = Choices.named(List.of(Stance.values()));
  private static final Map<String, QuoteKind> KINDS = Choices.named(List.of(QuoteKind.values()));

  private final Findings findings;
  private final Scalars scalars;

  ContentReader(Findings findings) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
  }

  /// @param article whose title and text are set
  Article.Builder fill(Article.Builder article, Section section) {
    section
        .optional("entities", n -> scalars.list(n, "entities", MOST, e -> entity(e, article)))
        .ifPresent(article::setEntities);
    section
        .optional("keywords", n -> scalars.list(n, "keywords", MOST, this::keyword))
        .ifPresent(article::setKeywords);
    section
        .optional("figures", n -> scalars.list(n, "figures", MOST, f -> figure(f, article)))
        .ifPresent(article::setFigures);
    section
        .optional("quotes", n -> scalars.list(n, "quotes", MOST, q -> quote(q, article)))
        .ifPresent(article::setQuotes);
    return article;
  }

  /// A name alone, or with its type and id.
  private Optional<Entity> entity(Node node, Article.Builder article) {
    if (node instanceof ScalarNode) {
      return scalars
          .text(node, "an entity", Bounds.NAME)
          .map(name -> entity(name, EntityType.OTHER, id(name), article));
    }
    return Section.read("an entity", node, List.of("name", "type", "id"), findings)
        .flatMap(section -> {
          EntityType type =
              section.optional("type", n -> scalars.choice(n, "type", TYPES), EntityType.OTHER);
          return section
              .required("name", n -> scalars.text(n, "name", Bounds.NAME))
              .map(name ->
                  entity(
                      name,
                      type,
                      section.optional("id", n -> scalars.text(n, "id", Bounds.NAME), id(name)),
                      article));
        });
  }

  private static Entity entity(String name, EntityType type, String id, Article.Builder article) {
    List<Span> mentions = new ArrayList<>();
    String text = article.getText();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      mentions.add(new Span(at, at + name.length()));
    }
    return Entity.newBuilder()
        .setId(id)
        .setName(name)
        .setType(type)
        .setMentions(mentions)
        .setInTitle(article.getTitle().contains(name))
        .build();
  }

  private static String id(String name) {
    return Tokens.foldedName(name).replace(' ', '-');
  }

  private Optional<Keyword> keyword(Node node) {
    return scalars.text(node, "a keyword", Bounds.NAME).map(term -> new Keyword(term, 1.0));
  }

  private Optional<Figure> figure(Node node, Article.Builder article) {
    return Section.read("a figure", node, List.of("value", "unit", "counted", "speaker"), findings)
        .flatMap(section ->
            section
                .required("value", n -> scalars.decimal(n, "value"))
                .map(value -> figure(value, section, article.getText())));
  }

  private Figure figure(double value, Section section, String text) {
    String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    String grouped = String.format(Locale.ROOT, "%,d", (long) value);
    String printed = text.contains(grouped) && value == (long) value ? grouped : plain;
    int start = Math.max(0, text.indexOf(printed));
    return Figure.newBuilder()
        .setStart(start)
        .setEnd(text.contains(printed) ? start + printed.length() : start)
        .setValue(value)
        .setQualifier(Qualifier.EXACT)
        .setUnit(section.optional("unit", n -> scalars.text(n, "unit", Bounds.NAME), "count"))
        .setCounted(
            section.optional("counted", n -> scalars.text(n, "counted", Bounds.NAME)).orElse(null))
        .setSpeaker(
            section.optional("speaker", n -> scalars.text(n, "speaker", Bounds.NAME)).orElse(null))
        .build();
  }

  private Optional<Quote> quote(Node node, Article.Builder article) {
    List<String> keys = List.of("speaker", "role", "stance", "kind", "words");
    return Section.read("a quote", node, keys, findings)
        .flatMap(section ->
            section
                .required("speaker", n -> scalars.text(n, "speaker", Bounds.NAME))
                .map(speaker -> quote(speaker, section, article)));
  }

  private Optional<String> words(Node node, String text) {
    Optional<String> words = scalars.text(node, "words");
    Optional<String> there = words.filter(text::contains);
    if (words.isPresent() && there.isEmpty()) {
      findings.report(
          node, "words must stand in the text just so, was \"%s\"".formatted(words.get()));
    }
    return there;
  }

  /// The whole text where the words are left out.
  private Quote quote(String speaker, Section section, Article.Builder article) {
    String text = article.getText();
    List<Entity> entities = article.hasEntities() ? article.getEntities() : List.of();
    String words = section.optional("words", n -> words(n, text), text);
    int start = text.indexOf(words);
    return Quote.newBuilder()
        .setStart(start)
        .setEnd(start + words.length())
        .setKind(
            section.optional("kind", n -> scalars.choice(n, "kind", KINDS), QuoteKind.INDIRECT))
        .setSpeaker(speaker)
        .setSpeakerEntity(
            entities.stream()
                .filter(entity -> entity.getName().equals(speaker))
                .map(Entity::getId)
                .findFirst()
                .orElse(null))
        .setSpeakerRole(
            section.optional("role", n -> scalars.text(n, "role", Bounds.NAME)).orElse(null))
        .setStance(
            section.optional("stance", n -> scalars.choice(n, "stance", STANCES), Stance.SAYS))
        .build();
  }

  private static Map<String, EntityType> types() {
    Map<String, EntityType> types = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) types.put(type.name(), type);
    return types;
  }
}
