package io.wirewatch.rules.text;

import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes off what Korean glues to a noun: particles (_북한군이_ has _북한군_), the plural, the copula, and
/// the endings of the verbs that 하다 and 되다 make of it (_파견했다_ has _파견_).
///
/// It is careful: at least two syllables stay; a particle that follows a consonant or a vowel only
/// is taken off after such a one only; and a word in a text keeps its whole form as a key, so that
/// a noun which happens to end like a particle (_고양이_) is still found by its name. Only the word in
/// the text is cut: a rule asks for the noun as it is written.
final class Korean {
  private static final int SHORTEST = 2;
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  /// Particles, with what they follow: `c` a consonant, `v` a vowel, `r` a vowel or ㄹ, `-` either.
  private static final List<List<String>> PARTICLES =
      WordList.rows(Korean.class, "korean-particles.txt");

  private static final List<String> VERBS =
      WordList.rows(Korean.class, "korean-verbs.txt").stream().flatMap(List::stream).toList();

  private Korean() {}

  static boolean isHangul(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSyllable(word.charAt(i))) return true;
    }
    return false;
  }

  private static boolean isSyllable(char unit) {
    return unit >= FIRST && unit <= LAST;
  }

  /// The noun; of a verb in the form that dictionaries have also what 하다 or 되다 is glued to.
  static List<String> askedKeys(String word) {
    boolean verb = word.endsWith("하다") || word.endsWith("되다");
    return verb && word.length() >= SHORTEST + 2
        ? List.of(word, word.substring(0, word.length() - 2))
        : List.of(word);
  }

  /// The word, and it without each ending that it can be without.
  static List<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> reached = new ArrayList<>(List.of(word));
    while (!reached.isEmpty()) {
      String next = reached.removeLast();
      if (keys.add(next)) cut(next, reached);
    }
    for (String verb : VERBS) {
      if (isCut(word, verb.length()) && word.endsWith(verb)) keys.add(without(word, verb));
    }
    return List.copyOf(keys);
  }

  private static void cut(String word, List<String> into) {
    for (List<String> particle : PARTICLES) {
      String ending = particle.getLast();
      if (!word.endsWith(ending) || !isCut(word, ending.length())) continue;
      String stem = without(word, ending);
      if (follows(stem.charAt(stem.length() - 1), particle.getFirst())) into.add(stem);
    }
  }

  private static boolean isCut(String word, int letters) {
    return word.length() - letters >= SHORTEST;
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }

  /// What does not end in a Korean syllable (_NATO가_) may be read either way.
  private static boolean follows(char before, String what) {
    if (what.equals("-") || !isSyllable(before)) return true;
    int last = (before - FIRST) % FINALS;
    return switch (what) {
      case "c" -> last != 0;
      case "v" -> last == 0;
      default -> last == 0 || last == RIEUL;
    };
  }
}
