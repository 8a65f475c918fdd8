package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.rules.model.Trigger.FigureChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks for what each claim is to be held against among all claims before it.
record PlainFigure(List<Counted> articles, FigureChange figure, PlainOracle oracle)
    implements PlainOracle.Plain {

  private record Said(int article, Claim claim) {}

  private record Difference(Said before, Said now, boolean own) {}

  @Override
  public List<Counted> opening(int i, Instant free) {
    TreeSet<Counted> members = new TreeSet<>();
    for (Difference each : differences(i)) members.add(articles.get(each.before.article));
    if (!members.isEmpty()) members.add(articles.get(i));
    return List.copyOf(members);
  }

  private boolean isCopy(int i) {
    Instant at = articles.get(i).eventTime();
    Instant from = at.minus(figure.within()).minus(oracle.edge());
    for (int j = 0; j < i; j++) {
      boolean same =
          articles.get(j).originId().equals(articles.get(i).originId())
              && articles.get(j).story().equals(articles.get(i).story())
              && !articles.get(j).facts().claims().isEmpty();
      if (same && articles.get(j).eventTime().isAfter(from) && !isCopy(j)) return true;
    }
    return false;
  }

  private List<Difference> differences(int i) {
    List<Difference> found = new ArrayList<>();
    if (articles.get(i).facts().claims().isEmpty() || isCopy(i)) return found;
    for (Claim claim : articles.get(i).facts().claims()) {
      Said now = new Said(i, claim);
      List<Said> standing = standing(now);
      List<Said> own = last(standing.stream().filter(s -> isOwn(s, now)).toList());
      List<Said> against = own.isEmpty() ? standing : own;
      if (against.isEmpty() || against.stream().anyMatch(s -> agree(s, now))) continue;
      Said nearest =
          last(against).stream()
              .min(
                  java.util.Comparator.comparingDouble(
                          (Said s) -> Math.abs(s.claim.getValue() - claim.getValue()))
                      .thenComparingDouble(s -> s.claim.getValue()))
              .orElseThrow();
      found.add(new Difference(nearest, now, !own.isEmpty()));
    }
    return found;
  }

  /// The claims of the last article of each source.
  private List<Said> standing(Said now) {
    Instant at = articles.get(now.article).eventTime();
    Instant from = at.minus(figure.within()).minus(oracle.edge());
    List<Said> all =
        Stream.iterate(0, j -> j + 1)
            .limit(now.article)
            .filter(j -> articles.get(j).eventTime().isAfter(from) && !isCopy(j))
            .flatMap(j -> articles.get(j).facts().claims().stream().map(c -> new Said(j, c)))
            .filter(s -> onTheSame(s, now))
            .toList();
    return all.stream()
        .filter(
            s -> all.stream().noneMatch(t -> t.article > s.article && source(t).equals(source(s))))
        .toList();
  }

  private boolean onTheSame(Said one, Said other) {
    return articles.get(one.article).story().equals(articles.get(other.article).story())
        && one.claim.getUnit().equals(other.claim.getUnit())
        && (figure.counted().isPresent()
            || one.claim.getCounted().equals(other.claim.getCounted()));
  }

  private String source(Said said) {
    return said.claim.getSpeaker().orElse("by " + articles.get(said.article).publisher());
  }

  private boolean isOwn(Said one, Said other) {
    boolean both = one.claim.getSpeaker().isPresent() && other.claim.getSpeaker().isPresent();
    return both
        ? one.claim.getSpeaker().equals(other.claim.getSpeaker())
        : articles.get(one.article).publisher().equals(articles.get(other.article).publisher());
  }

  private static List<Said> last(List<Said> some) {
    int last = some.stream().mapToInt(Said::article).max().orElse(-1);
    return some.stream().filter(s -> s.article == last).toList();
  }

  private boolean agree(Said one, Said other) {
    double a = one.claim.getValue();
    double b = other.claim.getValue();
    return Math.abs(a - b) <= figure.share() * Math.min(a, b);
  }

  @Override
  public boolean concerns(int i, List<Counted> members) {
    return !articles.get(i).facts().claims().isEmpty();
  }

  @Override
  public Instant end(int opening, List<Counted> members) {
    return PlainOracle.lapse(articles.get(opening).eventTime(), members, figure.within());
  }

  @Override
  public String why(int opening, List<Counted> members) {
    List<String> why = new ArrayList<>();
    for (Counted member : members) {
      int i = articles.indexOf(member);
      if (i < opening) continue;
      for (Difference each : differences(i)) {
        why.add(told(each.before) + (each.own ? "->" : "<>") + told(each.now));
      }
    }
    return String.join(", ", why);
  }

  private String told(Said said) {
    return articles.get(said.article).articleId() + ":" + said.claim.getValue();
  }
}
