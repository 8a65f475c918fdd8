package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Named;
import io.wirewatch.rules.model.Trigger.First;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Looks all names up in all articles before.
record PlainFirst(List<Counted> articles, First first, PlainOracle oracle)
    implements PlainOracle.Plain {

  @Override
  public List<Counted> opening(int i, Instant free) {
    return fresh(i).isEmpty() ? List.of() : List.of(articles.get(i));
  }

  private Set<String> fresh(int i) {
    Instant at = articles.get(i).eventTime();
    boolean known =
        oracle
            .window(articles.subList(0, i + 1), at, first.unseenFor().plus(first.learn()))
            .anyMatch(a -> !a.eventTime().isAfter(at.minus(first.learn())));
    Set<String> names = names(articles.get(i));
    oracle
        .window(articles.subList(0, i), at, first.unseenFor())
        .forEach(a -> names.removeAll(names(a)));
    return known ? names : Set.of();
  }

  private static Set<String> names(Counted article) {
    return new TreeSet<>(article.facts().named().stream().map(Named::getId).toList());
  }

  @Override
  public boolean concerns(int i, List<Counted> members) {
    Set<String> names = new TreeSet<>();
    members.forEach(m -> names.addAll(fresh(articles.indexOf(m))));
    names.retainAll(names(articles.get(i)));
    return !names.isEmpty() || !fresh(i).isEmpty();
  }

  @Override
  public Instant end(int opening, List<Counted> members) {
    return PlainOracle.lapse(articles.get(opening).eventTime(), members, FirstFold.FOLLOWED);
  }

  @Override
  public String why(int opening, List<Counted> members) {
    List<String> why = new ArrayList<>();
    for (Counted member : members) {
      Set<String> fresh = fresh(articles.indexOf(member));
      if (!fresh.isEmpty()) why.add(member.articleId() + fresh);
    }
    return String.join(", ", why);
  }
}
