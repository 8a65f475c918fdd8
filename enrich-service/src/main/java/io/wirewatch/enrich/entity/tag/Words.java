package io.wirewatch.enrich.entity.tag;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words that names are made of: the tokens of a text, each abbreviation with its full stop.
public final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordList.lines(Words.class, "abbreviations.txt"));

  private Words() {}

  /// The words that begin within a range of the text that was cut, in order.
  public static List<Word> of(String text, Tokens tokens, Range range) {
    List<Word> words = new ArrayList<>();
    int token = tokens.firstFrom(range.start());
    while (token < tokens.size() && tokens.start(token) < range.end()) {
      boolean stop = keepsStop(text, tokens, token);
      int end = stop ? tokens.end(token + 1) : tokens.end(token);
      words.add(word(text, tokens, token, end));
      token += stop ? 2 : 1;
    }
    return words;
  }

  private static Word word(String text, Tokens tokens, int token, int end) {
    int start = tokens.start(token);
    String form = text.substring(start, end);
    return end == tokens.end(token)
        ? new Word(start, end, form, tokens.folded(token))
        : new Word(start, end, form);
  }

  private static boolean keepsStop(String text, Tokens tokens, int token) {
    int end = tokens.end(token);
    if (!tokens.isWord(token) || end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    if (token + 1 >= tokens.size() || tokens.end(token + 1) != end + 1) {
      return false;
    }
    int start = tokens.start(token);
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
    return initial || ABBREVIATIONS.contains(tokens.folded(token));
  }
}
