package io.wirewatch.bench.peers;

import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts, folds and stems as the product does.
final class NewsAnalyzer extends Analyzer {
  private final UnaryOperator<String> form;

  private NewsAnalyzer(UnaryOperator<String> form) {
    this.form = form;
  }

  /// Words with their English inflections taken off.
  static NewsAnalyzer stemming() {
    Stemming.Stemmer english = Stemming.of("en");
    return new NewsAnalyzer(english::stem);
  }

  /// Words in their folded forms.
  static NewsAnalyzer folding() {
    return new NewsAnalyzer(word -> word);
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
    private int next;

    @Override
    public void reset() throws IOException {
      super.reset();
      tokens = Tokens.of(read(input));
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.count()) return false;
      clearAttributes();
      term.setEmpty().append(form.apply(tokens.folded(next)));
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
