package io.wirewatch.rules.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rules by number and by the symbols that they are filed under; does not change.
///
/// @param symbols all symbols that the rules ask for are below it
/// @param ordinals all rules' numbers are below it
/// @param rules the rules by number
/// @param postings by symbol
/// @param used a set of the symbols that rules are filed under
/// @param size how many rules there are
record Snapshot(
    int symbols,
    int ordinals,
    Pages<Filed> rules,
    Pages<int[]> postings,
    SymbolSet used,
    int size) {

  static Snapshot empty() {
    return new Snapshot(1, 0, Pages.empty(), Pages.empty(), SymbolSet.EMPTY, 0);
  }

  @Nullable Filed filed(int ordinal) {
    return rules.get(ordinal);
  }

  /// What is filed under a symbol that is used: see [Postings#tell].
  int[] postings(int symbol) {
    int[] there = postings.get(symbol);
    return there == null ? Postings.NONE : there;
  }

  /// Whether any rule is filed under the symbol.
  boolean isUsed(int symbol) {
    return used.has(symbol);
  }

  /// A copy in the making: nobody else sees it until it is finished.
  static final class Draft {
    private static final int[] ALL = {Lexicon.ALWAYS};

    private final Pages.Draft<Filed> rules;
    private final Pages.Draft<int[]> postings;
    private final Map<Integer, Postings> own = new HashMap<>();
    private final SymbolSet usedBefore;
    private int size;

    Draft(Snapshot of) {
      rules = of.rules.draft();
      postings = of.postings.draft();
      usedBefore = of.used;
      size = of.size;
    }

    /// The rule under a number.
    @Nullable Filed filed(int ordinal) {
      return rules.get(ordinal);
    }

    /// Puts a rule under a number, under which there is none.
    ///
    /// @param groups for each of the symbols that it is filed under
    void put(int ordinal, Filed filed, List<int[]> groups) {
      rules.put(ordinal, filed);
      size++;
      int[] under = filed.under();
      if (under.length == 0) own(Lexicon.ALWAYS).add(filed.address(), ALL);
      for (int i = 0; i < under.length; i++) own(under[i]).add(filed.address(), groups.get(i));
    }

    /// Removes the rule under a number.
    void remove(int ordinal, Filed filed) {
      rules.put(ordinal, null);
      size--;
      int[] under = filed.under();
      if (under.length == 0) own(Lexicon.ALWAYS).remove(filed.address());
      for (int symbol : under) own(symbol).remove(filed.address());
    }

    private Postings own(int symbol) {
      return own.computeIfAbsent(
          symbol,
          number -> {
            int[] there = postings.get(number);
            return there == null ? new Postings() : new Postings(there);
          });
    }

    Snapshot finished(int symbols, int ordinals) {
      SymbolSet.Draft used = usedBefore.draft(symbols);
      for (var each = own.entrySet().iterator(); each.hasNext(); each.remove()) {
        Map.Entry<Integer, Postings> changed = each.next();
        boolean none = changed.getValue().isEmpty();
        postings.put(changed.getKey(), none ? null : changed.getValue().finished());
        used.set(changed.getKey(), !none);
      }
      return new Snapshot(
          symbols, ordinals, rules.finished(), postings.finished(), used.finished(), size);
    }
  }
}
