package io.wirewatch.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the encoding of a feed, after RFC 7303: a byte order mark, then the transport, then the
/// XML declaration. An encoding that the bytes do not keep to is passed over; UTF-8 and, where
/// nothing fits, windows-1252 close the list.
final class FeedText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARATION_BYTES = 300;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9._:-]{1,40})");

  /// @param hex a byte order mark, or how an encoding writes the start of `<?`
  private record Mark(String hex, Charset charset) {}

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final List<Mark> MARKS =
      List.of(
          new Mark("efbbbf", UTF_8),
          new Mark("0000feff", UTF_32BE),
          new Mark("fffe0000", UTF_32LE),
          new Mark("0000003c", UTF_32BE),
          new Mark("3c000000", UTF_32LE),
          new Mark("feff", UTF_16BE),
          new Mark("fffe", UTF_16LE),
          new Mark("003c", UTF_16BE),
          new Mark("3c00", UTF_16LE));

  private FeedText() {}

  /// The text, without byte order mark and leading white space.
  static String decode(byte[] bytes, String mediaType) {
    return Stream.of(
            marked(bytes),
            named(CHARSET, mediaType),
            named(DECLARED, head(bytes)),
            Optional.of(UTF_8))
        .flatMap(Optional::stream)
        .flatMap(charset -> strictly(bytes, charset).stream())
        .findFirst()
        .orElseGet(() -> new String(bytes, WINDOWS))
        .replaceFirst("^\\uFEFF", "")
        .stripLeading();
  }

  private static Optional<Charset> marked(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
    return MARKS.stream()
        .filter(mark -> start.startsWith(mark.hex()))
        .map(Mark::charset)
        .findFirst();
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), ISO_8859_1);
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  /// Latin-1 is read as windows-1252, as every browser does: the control characters it has in place
  /// of quotes and dashes are never meant.
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(charset.equals(ISO_8859_1) ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }
}
