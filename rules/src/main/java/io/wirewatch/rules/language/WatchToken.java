package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Expression.Bound;
import java.util.Optional;

/// A piece of a watch expression, with the offset where it starts.
sealed interface WatchToken {

  /// In UTF-16 units of the expression.
  int offset();

  /// How a message names this token.
  String shown();

  record Open(int offset) implements WatchToken {
    @Override
    public String shown() {
      return "\"(\"";
    }
  }

  record Close(int offset) implements WatchToken {
    @Override
    public String shown() {
      return "\")\"";
    }
  }

  record Comma(int offset) implements WatchToken {
    @Override
    public String shown() {
      return "\",\"";
    }
  }

  /// AND, OR or NOT.
  record Operator(int offset, String name) implements WatchToken {
    @Override
    public String shown() {
      return name;
    }
  }

  /// NEAR/n or, where the order matters, BEFORE/n.
  record PairOperator(int offset, boolean ordered, int distance) implements WatchToken {
    @Override
    public String shown() {
      return (ordered ? "BEFORE/" : "NEAR/") + distance;
    }
  }

  /// `atleast/n`, before its parenthesis.
  record AtLeastToken(int offset, int least) implements WatchToken {
    @Override
    public String shown() {
      return "\"atleast/" + least + '"';
    }
  }

  record WordToken(int offset, String text) implements WatchToken {
    @Override
    public String shown() {
      return '"' + text + '"';
    }
  }

  /// `=word`.
  record ExactToken(int offset, String text) implements WatchToken {
    @Override
    public String shown() {
      return "\"=" + text + '"';
    }
  }

  record PrefixToken(int offset, String stem) implements WatchToken {
    @Override
    public String shown() {
      return '"' + stem + "*\"";
    }
  }

  /// Text in quotes, white space made single.
  record PhraseToken(int offset, String text) implements WatchToken {
    @Override
    public String shown() {
      return '"' + text + '"';
    }
  }

  /// A field's name; its colon has been read.
  record FieldToken(int offset, String name) implements WatchToken {
    @Override
    public String shown() {
      return '"' + name + ":\"";
    }
  }

  /// `figure:` with all that is asked of it.
  record FigureToken(int offset, Optional<String> counted, Optional<Bound> bound)
      implements WatchToken {
    @Override
    public String shown() {
      return "\"figure:\"";
    }
  }

  /// `@name`.
  record SetToken(int offset, String name) implements WatchToken {
    @Override
    public String shown() {
      return "\"@" + name + '"';
    }
  }

  record End(int offset) implements WatchToken {
    @Override
    public String shown() {
      return "the end";
    }
  }
}
