package io.wirewatch.rules.language;

import io.wirewatch.rules.language.WatchToken.SetToken;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.NamedSet;
import io.wirewatch.rules.model.Expression.PlacedSet;
import io.wirewatch.rules.model.Expression.Word;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// What named sets mean: each is read once, when it is first named, with the sets that it names.
final class SetMeanings {
  private final Sets own;
  private final Sets all;
  private final Map<String, Watch.Reading> read = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();

  /// @param own the sets of the file that is read, whose errors are told where they stand
  /// @param known other sets; a set of the file goes before one of the same name
  SetMeanings(Sets own, Sets known) {
    this.own = own;
    this.all = own.or(known);
  }

  /// What a set was read as.
  ///
  /// @param name one of the sets
  Watch.Reading reading(String name) {
    Watch.Reading before = read.get(name);
    if (before != null) return before;
    path.addLast(name);
    Watch.Reading now = WatchParser.parseSet(all.texts().getOrDefault(name, ""), this);
    path.removeLast();
    read.put(name, now);
    return now;
  }

  /// What a set stands for where a watch, a step or another set names it.
  Expression meaning(SetToken token) throws WatchException {
    String name = token.name();
    if (!all.texts().containsKey(name)) throw unknown(token);
    if (path.contains(name)) throw circle(token);
    if (path.size() == Bounds.DEPTH) {
      throw new WatchException(
          token.offset(), "sets name one another more than " + Bounds.DEPTH + " deep");
    }
    return switch (reading(name)) {
      case Watch.Understood(Expression meaning) -> named(name, meaning);
      case Watch.Misunderstood _ when own.texts().containsKey(name) ->
          // Told at the set; what names it is read on, so that its other errors are told too.
          new PlacedSet(name, new Word(name));
      case Watch.Misunderstood(int _, String message) ->
          throw new WatchException(
              token.offset(), "the set \"@" + name + "\" cannot be used: " + message);
    };
  }

  private static Expression named(String name, Expression meaning) {
    return Meaning.placed(meaning)
        .<Expression>map(placed -> new PlacedSet(name, placed))
        .orElseGet(() -> new NamedSet(name, meaning));
  }

  private WatchException unknown(SetToken token) {
    String hint =
        all.names().isEmpty()
            ? "; no set is defined: add it under the key sets"
            : Spelling.hint(token.name(), all.names());
    return new WatchException(token.offset(), "unknown set \"@" + token.name() + '"' + hint);
  }

  private WatchException circle(SetToken token) {
    StringBuilder way = new StringBuilder();
    boolean inside = false;
    for (String name : path) {
      inside |= name.equals(token.name());
      if (inside) way.append('@').append(name).append(" -> ");
    }
    return new WatchException(
        token.offset(), "sets name one another in a circle: " + way + "@" + token.name());
  }
}
