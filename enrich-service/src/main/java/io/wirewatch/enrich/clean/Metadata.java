package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.Fold;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What a page says of itself to machines, checked against what it shows.
///
/// @param title without the site's name, empty when there is none
/// @param byline the author
/// @param published the time of publication
/// @param body the article's text as linked data gives it
record Metadata(
    String title,
    Optional<String> byline,
    Optional<Published> published,
    Optional<String> body,
    Site site) {

  /// Of a text, which says nothing to machines.
  static final Metadata NONE =
      new Metadata("", Optional.empty(), Optional.empty(), Optional.empty(), Site.UNKNOWN);

  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_URL = 2_000;

  static Metadata of(Document page) {
    PageFields fields = PageFields.of(page);
    LinkedData linked = LinkedData.of(fields.linkedData());
    return new Metadata(
        title(fields, linked),
        byline(fields, linked),
        PublicationTimes.ofPage(fields, linked),
        linked.longest("articleBody").map(Metadata::withoutTags),
        site(page, fields, linked));
  }

  /// The first title that shares words with what the page shows as its heading or its window's
  /// title; the first one where none does.
  private static String title(PageFields fields, LinkedData linked) {
    Optional<String> heading = fields.text("h1");
    Optional<String> window = fields.text("title");
    List<String> titles =
        Stream.of(
                linked.longest("headline"),
                fields.meta("og:title"),
                fields.meta("twitter:title"),
                heading,
                window)
            .flatMap(Optional::stream)
            .map(Metadata::withoutTags)
            .map(Spaces::collapse)
            .filter(title -> !title.isEmpty())
            .toList();
    Set<String> shown = words(heading.orElse("") + " " + window.orElse(""));
    String title =
        titles.stream()
            .filter(candidate -> isShown(candidate, shown))
            .findFirst()
            .or(() -> titles.stream().findFirst())
            .orElse("");
    return Headline.withoutSite(title);
  }

  private static boolean isShown(String title, Set<String> shown) {
    Set<String> own = words(title);
    long common = own.stream().filter(shown::contains).count();
    return shown.isEmpty() || common * 2 >= own.size();
  }

  private static Set<String> words(String text) {
    String head = text.substring(0, Math.min(text.length(), 1_000));
    return new HashSet<>(Arrays.asList(Fold.of(Spaces.collapse(head)).split(" ", -1)));
  }

  private static Optional<String> byline(PageFields fields, LinkedData linked) {
    return Stream.of(
            linked.longest("author"),
            fields.meta("author"),
            fields.meta("article:author"),
            fields.text("author"),
            fields.property("author"))
        .flatMap(Optional::stream)
        .map(Spaces::collapse)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_BYLINE)
        .filter(name -> !name.startsWith("http"))
        .findFirst();
  }

  private static Site site(Document page, PageFields fields, LinkedData linked) {
    return new Site(
        name(fields.meta("og:site_name"), linked.longest("publisher")),
        name(fields.meta("article:section"), linked.longest("articleSection")),
        canonical(page, fields));
  }

  private static @Nullable String name(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second)
        .flatMap(Optional::stream)
        .map(Metadata::withoutTags)
        .map(Spaces::collapse)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String canonical(Document page, PageFields fields) {
    return Stream.of(fields.attribute("canonical", "href"), fields.meta("og:url"))
        .flatMap(Optional::stream)
        .filter(address -> address.length() <= LONGEST_URL)
        .flatMap(address -> absolute(page.location(), address.strip()).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> absolute(String base, String address) {
    try {
      URI url = base.isEmpty() ? URI.create(address) : URI.create(base).resolve(address);
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = url.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
      return web ? Optional.of(url.toString()) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String withoutTags(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0
        ? text
        : Jsoup.parse(text).wholeText().replace('\u00A0', ' ');
  }
}
