package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.claim.Standing;
import io.wirewatch.contracts.claim.Standing.Said;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.FigureChange;
import io.wirewatch.rules.text.Tokens;
import io.wirewatch.rules.trigger.Reason.Claimed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Opens where a claimed number changes or is disputed.
final class FigureFold extends OpeningFold {

  private final FigureChange figure;

  /// A claim that does not agree with an earlier one.
  ///
  /// @param reason what became of the number
  /// @param against the article of the earlier claim
  private record Difference(Reason reason, Counted against) {}

  private final Map<String, Standing<Counted>> bySubject = new HashMap<>();
  private final Map<String, Counted> firstOfOrigin = new HashMap<>();

  /// How far apart claims were, in per cent, with the largest first: none is both earlier and
  /// smaller than another.
  private final Deque<Apart> apart = new ArrayDeque<>();

  private List<Difference> differences = List.of();
  private Optional<String> copyOf = Optional.empty();

  private record Apart(Instant at, int percent) {}

  FigureFold(FigureChange figure, Timing timing) {
    super(timing);
    this.figure = figure;
  }

  @Override
  void meet(Counted article) {
    differences = List.of();
    copyOf = Optional.empty();
    if (article.facts().claims().isEmpty()) return;
    Instant from = article.eventTime().minus(figure.within());
    String origin = article.story() + '\n' + article.originId();
    @Nullable Counted original = firstOfOrigin.get(origin);
    if (original != null && original.eventTime().isAfter(from)) {
      copyOf = Optional.of(original.articleId());
      return;
    }
    firstOfOrigin.put(origin, article);
    differences = compare(article, from);
  }

  private List<Difference> compare(Counted article, Instant from) {
    Map<Standing<Counted>, List<Claim>> claimed = new HashMap<>();
    List<Difference> found = new ArrayList<>();
    for (Claim claim : article.facts().claims()) {
      Standing<Counted> others =
          bySubject.computeIfAbsent(subject(article, claim), _ -> new Standing<>(figure.share()));
      Said<Counted> said = new Said<>(claim, article);
      others.forgetUpTo(from);
      others.percentApart(said).ifPresent(p -> note(article.eventTime(), p));
      difference(said, others).ifPresent(found::add);
      claimed.computeIfAbsent(others, _ -> new ArrayList<>()).add(claim);
    }
    claimed.forEach((claims, own) -> claims.add(article, own));
    return found;
  }

  /// What the claim changes, where its source made one before; else what it disputes.
  private static Optional<Difference> difference(Said<Counted> now, Standing<Counted> others) {
    Claimed to = Claimed.of(now.claim(), now.report());
    return others.knows(now)
        ? others
            .changes(now)
            .map(b -> new Difference(new Reason.FigureChanged(claimed(b), to), b.report()))
        : others
            .disputes(now)
            .map(b -> new Difference(new Reason.FigureDisputed(claimed(b), to), b.report()));
  }

  private static Claimed claimed(Said<Counted> said) {
    return Claimed.of(said.claim(), said.report());
  }

  /// What a claim is on: claims on different things are not compared.
  private String subject(Counted article, Claim claim) {
    String thing = figure.counted().isPresent() ? "" : thing(claim);
    return article.story() + '\n' + claim.getUnit() + '\n' + thing;
  }

  private static String thing(Claim claim) {
    return claim.getQuantity().or(() -> claim.getCounted().map(Tokens::foldedName)).orElse("");
  }

  private void note(Instant at, int percent) {
    while (!apart.isEmpty() && apart.getLast().percent() <= percent) apart.removeLast();
    apart.addLast(new Apart(at, percent));
    Instant from = at.minus(figure.within());
    while (!apart.getFirst().at().isAfter(from)) apart.removeFirst();
    Distance distance = counting(percent);
    if (distance.missing() > 0) near(new Nearest(distance, from, at));
  }

  @Override
  Optional<Running> open(Counted article) {
    if (differences.isEmpty()) return Optional.empty();
    TreeSet<Counted> before = new TreeSet<>();
    differences.forEach(difference -> before.add(difference.against()));
    Running running = new Over(article, before);
    before.forEach(running::add);
    running.add(article);
    return Optional.of(running);
  }

  @Override
  Distance distance(Episode open) {
    int needed = counting(0).atLeast();
    return new Distance(Distance.State.OPEN, needed, needed, Distance.Measure.PERCENT);
  }

  @Override
  Distance idle(Instant at, Known known) {
    Instant from = at.minus(figure.within());
    return counting(
        apart.stream()
            .filter(each -> each.at().isAfter(from))
            .findFirst()
            .map(Apart::percent)
            .orElse(0));
  }

  /// More than the share is needed: at least the next whole per cent.
  private Distance counting(int percent) {
    int needed = (int) Math.floor(figure.share() * 100 + 1e-9) + 1;
    return new Distance(Distance.State.COUNTING, percent, needed, Distance.Measure.PERCENT);
  }

  @Override
  Judgement candidate(Counted article, Tally tally) {
    return article.facts().claims().isEmpty()
        ? new Judgement.NothingCounted()
        : new Judgement.NothingNew();
  }

  /// An episode of a number that changes.
  private final class Over extends Lapsing {
    private final Set<Counted> before;

    /// @param before the articles whose claims the opening one changes or disputes
    Over(Counted opening, Set<Counted> before) {
      super(opening, opening.eventTime(), figure.within());
      this.before = before;
    }

    @Override
    boolean concerns(Counted article) {
      return !article.facts().claims().isEmpty();
    }

    @Override
    Judgement judged(Counted article) {
      if (before.contains(article)) return new Judgement.Raises();
      if (copyOf.isPresent()) return new Judgement.SameOrigin(copyOf.get());
      if (differences.isEmpty()) return new Judgement.NothingNew();
      differences.forEach(difference -> reason(difference.reason()));
      return new Judgement.Raises();
    }
  }
}
