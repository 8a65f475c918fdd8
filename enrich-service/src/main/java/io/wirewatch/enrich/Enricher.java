package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.TimeSource;
import io.wirewatch.enrich.clean.Cleaned;
import io.wirewatch.enrich.clean.Cleaner;
import io.wirewatch.enrich.clean.Published;
import io.wirewatch.enrich.date.Reference;
import io.wirewatch.enrich.language.Languages;
import io.wirewatch.enrich.text.Document;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/// Makes an article of a raw one, looking at nothing else. Safe to share among threads.
public final class Enricher {
  /// How far the time is trusted that a feed or a push gives.
  private static final double SENDER_TRUST = 0.95;

  /// How far the day of receipt is trusted to be that of publication where nothing else says.
  private static final double RECEIPT_TRUST = 0.5;

  private final Cleaner cleaner;
  private final Languages languages;
  private final Finding findings;
  private final EventTime eventTime;

  /// @param findings what is found in a cleaned document, and who is told; safe to share among
  ///   threads
  public Enricher(Cleaner cleaner, Languages languages, Finding findings, EventTime eventTime) {
    this.cleaner = cleaner;
    this.languages = languages;
    this.findings = findings;
    this.eventTime = eventTime;
  }

  /// The article, of version 1, its own origin, and in no story.
  public Article enrich(RawArticle raw) {
    return enrich(raw, PartListener.NONE);
  }

  /// The same, telling someone of each part of the work that is done.
  public Article enrich(RawArticle raw, PartListener parts) {
    return prepare(raw, parts).article();
  }

  /// The same, with what is needed to place it.
  public Prepared prepare(RawArticle raw, PartListener parts) {
    Cleaned cleaned = clean(raw);
    parts.done(Part.CLEAN);
    return prepare(raw, cleaned, parts);
  }

  /// The article made of a text that is clean already; what goes beyond [Bounds] is left out.
  Prepared prepare(RawArticle raw, Cleaned whole, PartListener parts) {
    Cleaned cleaned = Bounds.of(whole);
    String language = languages.of(cleaned.text().isEmpty() ? cleaned.title() : cleaned.text());
    parts.done(Part.LANGUAGE);
    Document document = Document.of(cleaned.title(), cleaned.text(), language);
    parts.done(Part.CUT);
    Findings found = Bounds.of(findings.find(document, published(raw, cleaned), parts));
    Article article = article(raw, cleaned, document, found);
    parts.done(Part.ASSEMBLE);
    Prepared prepared = Prepared.of(article, document);
    parts.done(Part.PREPARE);
    return prepared;
  }

  /// The day from which the text reckons: that of publication, else that of receipt.
  private static Reference published(RawArticle raw, Cleaned cleaned) {
    return raw.getPublishedAt()
        .map(sent -> Reference.of(sent, SENDER_TRUST))
        .or(() -> cleaned.believed().map(page -> Reference.of(page.at(), page.sure())))
        .orElseGet(() -> Reference.of(raw.getReceivedAt(), RECEIPT_TRUST));
  }

  private Article article(RawArticle raw, Cleaned cleaned, Document document, Findings found) {
    String agency = cleaned.credits().agency();
    String title = cleaned.title().isEmpty() ? FirstSentence.of(document) : cleaned.title();
    Optional<Published> page = cleaned.believed();
    boolean sent = raw.getPublishedAt().isPresent();
    Instant publishedAt = raw.getPublishedAt().orElse(page.map(Published::at).orElse(null));
    return Article.newBuilder()
        .setId(raw.getId())
        .setPublisher(raw.getPublisher())
        .setSource(raw.getSource())
        .setUrl(raw.getUrl().orElse(null))
        .setTitle(title)
        .setText(cleaned.text())
        .setLanguage(document.language())
        .setPublishedAt(publishedAt)
        .setPublishedBy(sent ? TimeSource.SENDER : timeSource(page))
        .setPublishedSure(sent ? SENDER_TRUST : page.map(Published::sure).orElse(0.0))
        .setReceivedAt(raw.getReceivedAt())
        .setEventTime(eventTime.of(publishedAt, raw.getReceivedAt()))
        .setMode(raw.getMode())
        .setStatus(raw.getStatus())
        .setByline(cleaned.credits().byline())
        .setDateline(cleaned.credits().dateline())
        .setSiteName(cleaned.site().publisher())
        .setSection(cleaned.site().section())
        .setCanonicalUrl(cleaned.site().canonicalUrl())
        .setAgency(agency)
        .setEntities(found.entities())
        .setKeywords(found.keywords())
        .setFigures(found.figures())
        .setTimeSpans(found.timeSpans())
        .setDates(found.dates())
        .setQuotes(found.quotes())
        .setOrigin(Origin.newBuilder().setId(raw.getId()).setAgency(agency).build())
        .setStory("")
        .setParagraphs(Layout.paragraphs(cleaned))
        .setCuts(Layout.cuts(cleaned))
        .build();
  }

  private static TimeSource timeSource(Optional<Published> page) {
    return page.map(time -> Layout.source(time.known())).orElse(TimeSource.UNKNOWN);
  }

  /// The first step alone: the article without its page, unbounded.
  public Cleaned clean(RawArticle raw) {
    ByteBuffer body = raw.getBody().duplicate();
    byte[] bytes = new byte[body.remaining()];
    body.get(bytes);
    return cleaner.clean(
        bytes,
        raw.getMediaType(),
        raw.getUrl().orElse(null),
        raw.getTitle().orElse(null),
        raw.getReceivedAt());
  }
}
