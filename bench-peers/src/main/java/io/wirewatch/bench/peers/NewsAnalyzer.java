package io.wirewatch.bench.peers;

import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts, folds and stems as the product does.
final class NewsAnalyzer extends Analyzer {
  /// The forms by which a word of the tokens is found.
  @FunctionalInterface
  private interface Forms {
    List<String> of(Tokens tokens, int word);
  }

  private final Forms forms;

  private NewsAnalyzer(Forms forms) {
    this.forms = forms;
  }

  /// Words with their English inflections taken off.
  static NewsAnalyzer stemming() {
    Stemming english = Stemming.of("en");
    return new NewsAnalyzer((tokens, word) -> english.keys(tokens.lower(word)));
  }

  /// Words in their folded forms.
  static NewsAnalyzer folding() {
    return new NewsAnalyzer((tokens, word) -> List.of(tokens.folded(word)));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Words());
  }

  private final class Words extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private Tokens tokens = Tokens.of("");
    private Iterator<String> keys = List.<String>of().iterator();
    private int next;

    @Override
    public void reset() throws IOException {
      super.reset();
      tokens = Tokens.of(read(input));
      keys = List.<String>of().iterator();
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (keys.hasNext()) { // another key of the same word
        term.setEmpty().append(keys.next());
        increment.setPositionIncrement(0);
        return true;
      }
      if (next == tokens.count()) return false;
      keys = forms.of(tokens, next).iterator();
      term.setEmpty().append(keys.next());
      int before = next == 0 ? -1 : tokens.position(next - 1);
      increment.setPositionIncrement(tokens.position(next) - before);
      next++;
      return true;
    }

    private static String read(Reader reader) throws IOException {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }
}
