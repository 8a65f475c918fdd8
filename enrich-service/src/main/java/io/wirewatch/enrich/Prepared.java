package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.enrich.derived.Facts;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.Comparator;
import java.util.List;

/// An article as the [Enricher] made it, ready to be placed by a [Newsroom].
///
/// @param article its origin and story not known yet
/// @param features of its title and text
public record Prepared(Article article, Features features) {

  /// An article with its features.
  public static Prepared of(Article article) {
    return of(article, Document.of(article.getTitle(), article.getText(), article.getLanguage()));
  }

  /// The same, of an article cut into tokens already; the document may lack a title that the
  /// article was given.
  static Prepared of(Article article, Document document) {
    List<Range> quotations =
        article.getQuotes().stream()
            .filter(quote -> quote.getKind() == QuoteKind.DIRECT)
            .map(quote -> new Range(quote.getStart(), quote.getEnd()))
            .sorted(Comparator.comparingInt(Range::start))
            .toList();
    List<String> entityIds = article.getEntities().stream().map(Entity::getId).toList();
    Document titled = titled(document, article.getTitle());
    return new Prepared(
        article, Features.of(titled, quotations, entityIds, Facts.of(article, document.tokens())));
  }

  private static Document titled(Document document, String title) {
    return document.title().equals(title)
        ? document
        : new Document(
            title,
            document.text(),
            document.language(),
            Tokens.of(title),
            document.tokens(),
            document.sentences());
  }
}
