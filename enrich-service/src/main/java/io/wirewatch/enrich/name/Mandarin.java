package io.wirewatch.enrich.name;

import java.util.List;
import java.util.regex.Pattern;

/// Holds names in the romanisation of Wade and Giles against pinyin: Mao Tse-tung is Mao Zedong.
///
/// Wade and Giles part sounds by an apostrophe that newspapers leave out, so what is compared is
/// what is left without it: ch may be zh, ch, j or q.
final class Mandarin {
  private static final Pattern OLD_SPELLING =
      Pattern.compile("hs|ts|tz|[^aeiou]ung|[^aeiouy]ien|ieh|[a-z]ih$");
  private static final Pattern SYLLABLES =
      Pattern.compile(
          "(?:[PTKCZXShmfnlswyR]?(?:iao|ian|iaN|ioN|uai|uan|uaN|ai|ei|ao|ou|an|en|aN|eN|oN|er|ia|ie"
              + "|iu|in|iN|ua|ui|un|ue|a|o|e|i|u))+");

  // In order; capitals stand for sounds that are told apart no further.
  private static final List<Rewriting> REWRITINGS =
      List.of(
          rewriting("ng", "N"),
          rewriting("hs", "X"),
          rewriting("x", "X"),
          rewriting("tz|ts", "Z"),
          rewriting("zh|ch|q|j", "C"),
          rewriting("sh", "S"),
          rewriting("z|c", "Z"),
          rewriting("t|d", "T"),
          rewriting("p|b", "P"),
          rewriting("k|g", "K"),
          rewriting("r(?=[aeiou])", "R"),
          rewriting("uN", "oN"),
          rewriting("ien", "ian"),
          rewriting("ieh", "ie"),
          rewriting("ih", "i"),
          rewriting("erh", "er"),
          rewriting("ueh", "ue"),
          rewriting("uo", "o"),
          rewriting("(?<=[Kh])o(?![Nu])", "e"));

  private record Rewriting(Pattern from, String to) {
    String of(String part) {
      return from.matcher(part).replaceAll(to);
    }
  }

  private Mandarin() {}

  /// Whether one name is in the old romanisation, or comes by way of another language, the other in
  /// pinyin, and both sound alike.
  static boolean sameSound(List<String> a, List<String> b) {
    boolean old = isOld(a) != isOld(b);
    boolean roundabout = hasX(a) != hasX(b);
    if (!old && !roundabout) {
      return false;
    }
    String sound = sound(a);
    return SYLLABLES.matcher(sound).matches()
        && ((old && sound.equals(sound(b)))
            || (roundabout && simple(sound).equals(simple(sound(b)))));
  }

  private static boolean hasX(List<String> parts) {
    return parts.stream().anyMatch(part -> part.startsWith("x"));
  }

  /// What is left of a sound in languages that have neither its x nor its ng: Si Jinpin.
  private static String simple(String sound) {
    return sound.replace('X', 's').replace('S', 's').replace('N', 'n');
  }

  private static boolean isOld(List<String> parts) {
    return parts.stream().anyMatch(part -> OLD_SPELLING.matcher(part).find());
  }

  private static String sound(List<String> parts) {
    StringBuilder sound = new StringBuilder();
    for (String part : parts) {
      String rewritten = part;
      for (Rewriting rewriting : REWRITINGS) {
        rewritten = rewriting.of(rewritten);
      }
      sound.append(rewritten);
    }
    return sound.toString();
  }

  private static Rewriting rewriting(String from, String to) {
    return new Rewriting(Pattern.compile(from), to);
  }
}
