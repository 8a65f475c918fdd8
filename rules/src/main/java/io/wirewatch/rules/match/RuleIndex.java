package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The rules that articles are held against. It does not change: an index with a rule more or less
/// is another one, which shares with this one whatever both have and takes microseconds to make.
/// Safe to share among threads; who matches never waits, and sees all rules as one index has them.
///
/// A rule is filed where it is looked at least often by what is known of how common words are:
/// guesses at first, then what the articles had that were matched. [#refiled()] files all anew by
/// what has been learnt since.
public final class RuleIndex {
  /// How many steps a rule may take at one article: a few milliseconds' work.
  private static final int STEPS = 1_000_000;

  private final Lineage lineage;
  private final Snapshot rules;

  private RuleIndex(Lineage lineage, Snapshot rules) {
    this.lineage = lineage;
    this.rules = rules;
  }

  /// An index of these rules; of two with the same id the later one counts.
  public static RuleIndex of(Collection<Rule> rules) {
    return of(rules, STEPS, Verdict.AS_FOUND);
  }

  static RuleIndex of(Collection<Rule> rules, int steps, Verdict verdict) {
    return new RuleIndex(new Lineage(steps, verdict), Snapshot.empty()).changed(rules, List.of());
  }

  /// This index with one rule more, or with it in the place of the one of its id.
  public RuleIndex with(Rule rule) {
    return changed(List.of(rule), List.of());
  }

  /// This index without the rule of an id, if it has one.
  public RuleIndex without(String id) {
    return changed(List.of(), List.of(id));
  }

  /// This index with some rules removed, by id, and then others added or replaced.
  public RuleIndex changed(Collection<Rule> put, Collection<String> removed) {
    Filing filing = new Filing(lineage);
    Snapshot.Draft draft = new Snapshot.Draft(rules);
    for (String id : removed) {
      int ordinal = lineage.knownOrdinal(id);
      if (ordinal >= 0) Filing.remove(ordinal, draft);
    }
    for (Rule rule : put) filing.put(rule, lineage.ordinal(rule.id()), draft);
    lineage.frequencies().follow();
    return new RuleIndex(lineage, draft.finished(lineage.lexicon().size(), lineage.ordinals()));
  }

  /// An index of the same rules, filed by how common their words were in the articles that were
  /// matched so far; without what was only kept for rules that are no more. Takes as long as making
  /// an index of all rules does.
  public RuleIndex refiled() {
    Lineage fresh = lineage.successor();
    RuleIndex refiled = new RuleIndex(fresh, Snapshot.empty()).changed(rules(), List.of());
    fresh.frequencies().leave();
    return refiled;
  }

  /// How many articles were counted to learn how common words are; grows as articles are matched,
  /// after a while slower than they.
  public int articlesCounted() {
    return lineage.frequencies().articles();
  }

  /// The rules, in no order.
  public Collection<Rule> rules() {
    List<Rule> all = new ArrayList<>(rules.size());
    for (int i = 0; i < rules.ordinals(); i++) {
      Filed filed = rules.filed(i);
      if (filed != null) all.add(filed.rule());
    }
    return List.copyOf(all);
  }

  /// How many rules there are.
  public int size() {
    return rules.size();
  }

  /// Holds an article against the rules. A rule that throws, or that takes more than a million
  /// steps, fails and spoils no other.
  public Matches match(Article article) {
    return match(article, true);
  }

  /// As [#match], for those who do not ask where: matches have no clauses, and a sentence that is
  /// empty. Less work.
  public Matches matchUnquoted(Article article) {
    return match(article, false);
  }

  private Matches match(Article article, boolean quotes) {
    Matcher matcher = lineage.take();
    Matches found = matcher.match(article, rules, quotes);
    lineage.giveBack(matcher);
    return found;
  }

  /// Tells by outlines which articles these rules could match.
  public Sieve sieve() {
    return new Sieve(lineage, rules);
  }

  /// The rules that an article matches, in no order, and no more of them: less work than [#match].
  /// Rules that fail are left out.
  public List<Rule> matching(Article article) {
    Matcher matcher = lineage.take();
    List<Rule> found = matcher.matching(article, rules);
    lineage.giveBack(matcher);
    return found;
  }

  /// Why the rule of an id matches an article, or why it does not; empty where there is no such
  /// rule. Throws what keeps the rule from being evaluated.
  public Optional<Explanation> explain(String id, Article article) {
    int ordinal = lineage.knownOrdinal(id);
    Filed filed = ordinal < 0 ? null : rules.filed(ordinal);
    if (filed == null) return Optional.empty();
    Matcher matcher = lineage.take();
    Explanation explanation = matcher.explain(article, filed, rules.symbols());
    lineage.giveBack(matcher);
    return Optional.of(explanation);
  }

  /// Why a rule matches an article, or why it does not. Throws what keeps the rule from being
  /// evaluated.
  public static Explanation explain(Rule rule, Article article) {
    return of(List.of(rule)).explain(rule.id(), article).orElseThrow();
  }
}
