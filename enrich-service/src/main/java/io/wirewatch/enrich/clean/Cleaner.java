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
  /// @param receivedAt what "on Monday" is reckoned from, and what a publication is not after
  public Cleaned clean(
      byte[] body,
      String mediaType,
      @Nullable String url,
      @Nullable String title,
      Instant receivedAt) {
    Optional<Charset> charset = charset(mediaType);
    Origin origin = new Origin(url == null ? "" : url, receivedAt);
    String given = title == null ? "" : Spaces.collapse(title);
    return mediaType.toLowerCase(Locale.ROOT).contains("html")
        ? page(HtmlPage.parse(body, charset.orElse(null), origin.url(), names), given, origin)
        : text(new String(body, charset.orElse(StandardCharsets.UTF_8)), given, origin);
  }

  /// Where a body is from and when it came.
  private record Origin(String url, Instant receivedAt) {}

  private Cleaned page(HtmlPage page, String given, Origin origin) {
    String title = given.isEmpty() ? page.metadata().title() : given;
    Sorted sorted = PageBody.sort(page.blocks(), title, furniture);
    return cleaned(title, sorted, page.metadata(), origin);
  }

  private Cleaned text(String text, String given, Origin origin) {
    List<Block> lines = PlainText.blocks(text);
    String title = given.isEmpty() ? Headline.of(lines, furniture).orElse("") : given;
    return cleaned(title, TextBody.sort(lines, title, furniture), Metadata.NONE, origin);
  }

  private Cleaned cleaned(String title, Sorted sorted, Metadata declared, Origin origin) {
    List<String> credits =
        sorted.dropped().stream()
            .filter(part -> part.reason() == Reason.CREDIT || part.reason() == Reason.NO_SENTENCE)
            .map(Dropped::text)
            .toList();
    List<String> kept = sorted.texts();
    Credits credited =
        new Credits(
            declared.byline().or(() -> Byline.of(sorted)).orElse(null),
            kept.stream()
                .limit(2)
                .flatMap(text -> Dateline.of(text).stream())
                .findFirst()
                .orElse(null),
            agencies.credited(kept, credits).orElse(null));
    Published published =
        PublicationTimes.of(
                declared.published(), sorted.dropped(), kept, origin.url(), origin.receivedAt())
            .orElse(null);
    return new Cleaned(
        title, sorted.paragraphs(), credited, declared.site(), published, sorted.dropped());
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
