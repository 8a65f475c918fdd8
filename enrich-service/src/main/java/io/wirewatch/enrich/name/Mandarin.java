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
  private static final String[][] REWRITINGS = {
    {"ng", "N"}, {"hs", "X"}, {"x", "X"}, {"tz|ts", "Z"}, {"zh|ch|q|j", "C"}, {"sh", "S"},
    {"z|c", "Z"}, {"t|d", "T"}, {"p|b", "P"}, {"k|g", "K"}, {"r(?=[aeiou])", "R"}, {"uN", "oN"},
    {"ien", "ian"}, {"ieh", "ie"}, {"ih", "i"}, {"erh", "er"}, {"ueh", "ue"}, {"uo", "o"},
    {"(?<=[Kh])o(?![Nu])", "e"},
  };

  private Mandarin() {}

  /// Whether one name is in the old romanisation, the other not, and both sound alike.
  static boolean sameSound(List<String> a, List<String> b) {
    if (isOld(a) == isOld(b)) {
      return false;
    }
    String sound = sound(a);
    return SYLLABLES.matcher(sound).matches() && sound.equals(sound(b));
  }

  private static boolean isOld(List<String> parts) {
    return parts.stream().anyMatch(part -> OLD_SPELLING.matcher(part).find());
  }

  private static String sound(List<String> parts) {
    StringBuilder sound = new StringBuilder();
    for (String part : parts) {
      String rewritten = part;
      for (String[] rewriting : REWRITINGS) {
        rewritten = rewritten.replaceAll(rewriting[0], rewriting[1]);
      }
      sound.append(rewritten);
    }
    return sound.toString();
  }
}
