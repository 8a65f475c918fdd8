package io.wirewatch.enrich;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.TimeSpan;

/// An article as the command line prints it.
final class EnrichedLine {
  private EnrichedLine() {}

  static ObjectNode of(Article article) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", article.getId());
    line.put("title", article.getTitle());
    line.put("text", article.getText());
    line.put("language", article.getLanguage());
    article.getPublishedAt().ifPresent(time -> line.put("publishedAt", time.toString()));
    article.getByline().ifPresent(byline -> line.put("byline", byline));
    article.getAgency().ifPresent(agency -> line.put("agency", agency));
    ArrayNode entities = line.putArray("entities");
    article.getEntities().forEach(entity -> entities.add(entity(entity)));
    ArrayNode keywords = line.putArray("keywords");
    article
        .getKeywords()
        .forEach(keyword ->
            keywords.addObject().put("term", keyword.getTerm()).put("score", keyword.getScore()));
    ArrayNode quotes = line.putArray("quotes");
    article.getQuotes().forEach(quote -> quotes.add(quote(quote)));
    ArrayNode figures = line.putArray("figures");
    article.getFigures().forEach(figure -> figures.add(figure(figure)));
    ArrayNode spans = line.putArray("timeSpans");
    article.getTimeSpans().forEach(span -> spans.add(span(span)));
    ArrayNode dates = line.putArray("dates");
    article.getDates().forEach(date -> dates.add(date(date)));
    line.put("origin", article.getOrigin().getId());
    line.put("story", article.getStory());
    article.getDerivedFrom().ifPresent(from -> line.set("derivedFrom", derived(from)));
    return line;
  }

  private static ObjectNode derived(DerivedFrom from) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("articleId", from.getArticleId());
    node.put("confidence", from.getConfidence());
    from.getQuotes().forEach(node.putArray("quotes")::add);
    from.getFigures().forEach(node.putArray("figures")::add);
    from.getNames().forEach(node.putArray("names")::add);
    return node;
  }

  private static ObjectNode entity(Entity entity) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", entity.getId());
    node.put("name", entity.getName());
    node.put("type", entity.getType().name());
    ArrayNode mentions = node.putArray("mentions");
    entity
        .getMentions()
        .forEach(
            span -> mentions.addObject().put("start", span.getStart()).put("end", span.getEnd()));
    return node;
  }

  private static ObjectNode quote(Quote quote) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", quote.getStart());
    node.put("end", quote.getEnd());
    node.put("kind", quote.getKind().name());
    node.put("speaker", quote.getSpeaker().orElse(null));
    quote.getSpeakerEntity().ifPresent(entity -> node.put("speakerEntity", entity));
    quote.getSpeakerRole().ifPresent(role -> node.put("speakerRole", role));
    quote.getCue().ifPresent(cue -> node.put("cue", cue));
    node.put("stance", quote.getStance().name());
    return node;
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", figure.getStart());
    node.put("end", figure.getEnd());
    node.put("value", figure.getValue());
    if (!figure.getUnit().equals("count")) {
      node.put("unit", figure.getUnit());
    }
    figure.getCounted().ifPresent(counted -> node.put("counted", counted));
    node.put("qualifier", figure.getQualifier().name());
    figure.getSpeaker().ifPresent(speaker -> node.put("speaker", speaker));
    figure.getSpeakerEntity().ifPresent(entity -> node.put("speakerEntity", entity));
    node.put("status", figure.getStatus().name());
    figure.getSiValue().ifPresent(value -> node.put("siValue", value));
    figure.getSiUnit().ifPresent(unit -> node.put("siUnit", unit));
    return node;
  }

  private static ObjectNode span(TimeSpan span) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", span.getStart());
    node.put("end", span.getEnd());
    node.put("value", span.getValue());
    node.put("unit", span.getUnit());
    node.put("seconds", span.getSeconds());
    span.getCounted().ifPresent(counted -> node.put("counted", counted));
    node.put("qualifier", span.getQualifier().name());
    span.getSpeaker().ifPresent(speaker -> node.put("speaker", speaker));
    span.getSpeakerEntity().ifPresent(entity -> node.put("speakerEntity", entity));
    node.put("status", span.getStatus().name());
    return node;
  }

  private static ObjectNode date(DateMention date) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", date.getStart());
    node.put("end", date.getEnd());
    date.getFrom().ifPresent(from -> node.put("from", from));
    date.getTo().ifPresent(to -> node.put("to", to));
    node.put("granularity", date.getGranularity().name());
    node.put("confidence", date.getConfidence());
    return node;
  }
}
