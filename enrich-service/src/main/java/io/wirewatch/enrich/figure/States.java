package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of people that are counted without a noun: "31 killed", "wounding at least 40", "the
/// death toll rose to 31".
final class States {
  private static final int VERB_REACH = 4;
  private static final int TOLL_REACH = 8;

  private final Map<String, String> byVerb = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  /// Reads the list that ships with the project.
  States() {
    for (String line : WordList.lines(States.class, "states.tsv")) {
      String[] cells = line.split("\t", -1);
      states.put(cells[0], cells[0]);
      for (String verb : cells.length > 1 ? cells[1].split(" ", -1) : new String[0]) {
        byVerb.put(verb, cells[0]);
      }
    }
  }

  /// The state named right behind a number; null where none is.
  @Nullable String behind(Sentence s, int at) {
    return states.get(s.folded(at));
  }

  /// The state that a verb just before a number, or the death toll before it, makes; null for none.
  @Nullable String before(Sentence s, Numeral numeral) {
    for (int at = numeral.first() - 1; at >= numeral.first() - VERB_REACH; at--) {
      String state = byVerb.get(s.folded(at));
      if (state != null) {
        return state;
      }
      if (ends(s.folded(at))) {
        return null;
      }
    }
    return tolls(s, numeral.first()) ? "dead" : null;
  }

  private static boolean ends(String folded) {
    return switch (folded) {
      case ",", ".", ";", ":", "in", "on", "by", "from", "after", "when" -> true;
      default -> false;
    };
  }

  private static boolean tolls(Sentence s, int first) {
    boolean to = s.is(first - 1, "to") || s.is(first - 1, "at") || s.is(first - 1, "least");
    boolean tolls = false;
    for (int at = first - 1; to && !tolls && at > first - TOLL_REACH; at--) {
      tolls = s.is(at, "toll") && s.is(at - 1, "death");
    }
    return tolls;
  }
}
