package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.ExactToken;
import io.wirewatch.rules.language.WatchToken.PhraseToken;
import io.wirewatch.rules.language.WatchToken.PrefixToken;
import io.wirewatch.rules.language.WatchToken.WordToken;
import io.wirewatch.rules.model.Expression.Exact;
import io.wirewatch.rules.model.Expression.Phrase;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.Prefix;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.model.Expression.Word;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Makes terms of tokens, and counts them.
final class Terms {
  private int count;

  Word word(WordToken token) throws WatchException {
    count(token, token.text());
    return new Word(token.text());
  }

  Exact exact(ExactToken token) throws WatchException {
    count(token, token.text());
    return new Exact(token.text());
  }

  Placed prefix(PrefixToken token) throws WatchException {
    count(token, token.stem());
    return (Placed) prefix(token, token.stem());
  }

  /// A prefix of a script without spaces is its characters: they start a word wherever they stand.
  private static Term prefix(WatchToken token, String stem) throws WatchException {
    if (stem.codePoints().allMatch(Scripts::isSpaceless)) return new Word(stem);
    if (Tokens.of(stem).count() == 1) return new Prefix(stem);
    throw new WatchException(
        token.offset(), "a prefix is one word without hyphens, was \"" + stem + "*\"");
  }

  /// A phrase, in which `=word` and `word*` are what they are outside; what has no letter or digit
  /// is passed over.
  Phrase phrase(PhraseToken token) throws WatchException {
    count(token, token.text());
    List<Term> terms = new ArrayList<>();
    for (String piece : token.text().split(" ", -1)) {
      if (Tokens.of(piece).count() > 0) terms.add(term(token, piece));
      else if (piece.equals("*")) {
        throw new WatchException(
            token.offset(), "a * alone stands for no word; write a BEFORE/1 b for one between");
      }
    }
    return new Phrase(terms);
  }

  private static Term term(PhraseToken token, String piece) throws WatchException {
    if (piece.startsWith("=")) return new Exact(piece.substring(1));
    if (!piece.endsWith("*")) return new Word(piece);
    String stem = piece.substring(0, piece.length() - 1);
    int least = Scripts.isAlphabetic(stem.codePointAt(0)) ? Bounds.PREFIX_CHARACTERS : 1;
    if (stem.codePointCount(0, stem.length()) < least) {
      throw new WatchException(
          token.offset(), "a prefix has at least " + least + " letters before its *");
    }
    return prefix(token, stem);
  }

  /// Counts the words of a token.
  void count(WatchToken token, String text) throws WatchException {
    int words = Tokens.of(text).count();
    if (words == 0) throw new WatchException(token.offset(), token.shown() + wordless(text));
    count += words;
    if (count > Bounds.TERMS) {
      throw new WatchException(
          token.offset(), "a watch has at most " + Bounds.TERMS + " words, this is one more");
    }
  }

  private static String wordless(String text) {
    return " has no letter or digit"
        + Slips.joint(text).map(meant -> "; write " + meant).orElse("");
  }
}
