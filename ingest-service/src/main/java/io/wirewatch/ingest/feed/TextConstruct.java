package io.wirewatch.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// What an element of text holds, as HTML (RFC 4287, section 3.1, and the ways feeds depart from
/// it): plain text, escaped HTML, HTML as elements, or either in base64.
final class TextConstruct {

  private static final Pattern MARKUP =
      Pattern.compile("</[a-zA-Z]|<(?:br|p|img|hr)[\\s/>]|&#?\\w{1,8};");

  private TextConstruct() {}

  static String html(Element element) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
    if (element.childrenSize() > 0) {
      return inline(element);
    }
    String text = element.wholeText();
    if (mode.equals("base64") || isBinary(type)) {
      return decoded(text);
    }
    return isHtml(type, mode, text) ? text : Entities.escape(text);
  }

  private static String inline(Element element) {
    Element only = element.child(0);
    boolean wrapped =
        element.childrenSize() == 1
            && element.ownText().isBlank()
            && Vocabulary.localName(only).equals("div");
    return wrapped ? only.html() : element.html();
  }

  /// A type left out says text in Atom and nothing in RSS; in both it is HTML as often as it looks
  /// like it.
  private static boolean isHtml(String type, String mode, String text) {
    return type.contains("html")
        || mode.equals("escaped")
        || (type.isEmpty() && MARKUP.matcher(text).find());
  }

  private static boolean isBinary(String type) {
    return type.indexOf('/') > 0
        && !type.startsWith("text/")
        && !type.endsWith("xml")
        && !type.contains("html");
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getMimeDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException _) {
      return Entities.escape(text);
    }
  }
}
