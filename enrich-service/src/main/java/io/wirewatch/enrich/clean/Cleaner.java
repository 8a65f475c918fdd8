package io.wirewatch.enrich.clean;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the article out of a page, HTML or scraped text. Safe to share among threads.
public final class Cleaner {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final Furniture furniture = new Furniture();
  private final NameList names = new NameList();
  private final Agencies agencies = new Agencies();

  /// Cleans a body; of rubbish little or nothing is left.
  ///
  /// @param mediaType with its charset or without; HTML and XHTML are read as pages, all else as
  ///   text
  /// @param url where the page is from, for links in it; may be null
  /// @param title the headline as the sender gave it; null or blank when the page's own is wanted
  public Cleaned clean(
      byte[] body, String mediaType, @Nullable String url, @Nullable String title) {
    Optional<Charset> charset = charset(mediaType);
    String given = title == null ? "" : Spaces.collapse(title);
    return mediaType.toLowerCase(Locale.ROOT).contains("html")
        ? page(HtmlPage.parse(body, charset.orElse(null), url == null ? "" : url, names), given)
        : text(new String(body, charset.orElse(StandardCharsets.UTF_8)), given);
  }

  private Cleaned page(HtmlPage page, String given) {
    String title = given.isEmpty() ? page.title() : given;
    Sorted body = PageBody.sort(page.blocks(), title, furniture);
    return cleaned(title, body, page.byline().orElse(null), page.publishedAt());
  }

  private Cleaned text(String text, String given) {
    List<Block> lines = PlainText.blocks(text);
    String found = Headline.of(lines, furniture).orElse("");
    Body body = new Body(furniture);
    body.sort(withoutHeadline(lines, found), given.isEmpty() ? found : given, true);
    Optional<Instant> date =
        body.dropped().stream()
            .flatMap(part -> Dates.ofPublication(part.text()).stream())
            .findFirst();
    return cleaned(given.isEmpty() ? found : given, body.sorted(), null, date);
  }

  private static List<Block> withoutHeadline(List<Block> lines, String headline) {
    return lines.stream()
        .filter(line -> headline.isEmpty() || !Headline.withoutSite(line.text()).equals(headline))
        .toList();
  }

  private Cleaned cleaned(
      String title, Sorted body, @Nullable String byline, Optional<Instant> publishedAt) {
    List<String> credits =
        body.dropped().stream()
            .filter(part -> part.reason() == Reason.CREDIT || part.reason() == Reason.NO_SENTENCE)
            .map(Dropped::text)
            .toList();
    List<String> kept = body.kept().stream().map(Block::text).toList();
    String agency = agencies.credited(kept, credits).orElse(null);
    String text = String.join("\n\n", kept);
    return new Cleaned(title, text, byline, publishedAt.orElse(null), agency, body.dropped());
  }

  private static Optional<Charset> charset(String mediaType) {
    Matcher named = CHARSET.matcher(mediaType);
    if (!named.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(named.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
