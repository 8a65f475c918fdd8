package io.wirewatch.rules.group;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Named;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.claim.ClaimReader;
import io.wirewatch.rules.model.Rule.Watched;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.model.Trigger.FigureChange;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What an article says that a rule's trigger goes by.
final class Stated {

  private final Article article;

  Stated(Article article) {
    this.article = article;
  }

  /// What it names of that which the trigger counts or waits for, each once; empty where that is no
  /// names.
  List<Named> named(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold threshold -> named(threshold.count());
      case Trigger.Spike spike -> named(spike.count());
      case Trigger.First first -> named(first.of());
      case Trigger.Absence _, FigureChange _, Trigger.Sequence _ -> List.of();
    };
  }

  /// The figures that the trigger compares, each with its sentence; "dozens" agrees with any number
  /// of dozens and is not compared.
  List<Claim> claims(Trigger trigger, Watched watched) {
    return switch (trigger) {
      case FigureChange figure -> claims(figure, watched);
      case Trigger.Threshold _,
          Trigger.Spike _,
          Trigger.First _,
          Trigger.Absence _,
          Trigger.Sequence _ ->
          List.of();
    };
  }

  private List<Named> named(Counting counting) {
    return switch (counting) {
      case PERSONS -> entities(EntityType.PERSON);
      case ORGANIZATIONS -> entities(EntityType.ORGANIZATION);
      case PLACES -> entities(EntityType.LOCATION);
      case KEYWORDS -> keywords();
      case LANGUAGES -> List.of(new Named(article.getLanguage(), article.getLanguage()));
      case ARTICLES, PUBLISHERS, ORIGINS, STORIES -> List.of();
    };
  }

  private List<Named> entities(EntityType type) {
    Map<String, Named> named = new LinkedHashMap<>();
    article.getEntities().stream()
        .filter(entity -> entity.getType() == type)
        .forEach(e -> named.putIfAbsent(e.getId(), new Named(e.getId(), e.getName())));
    return List.copyOf(named.values());
  }

  /// A keyword goes by its folded form: `Flood` and `flood` are one.
  private List<Named> keywords() {
    Map<String, Named> named = new LinkedHashMap<>();
    article
        .getKeywords()
        .forEach(keyword -> {
          String id = Tokens.foldedName(keyword.getTerm());
          if (!id.isEmpty()) named.putIfAbsent(id, new Named(id, keyword.getTerm()));
        });
    return List.copyOf(named.values());
  }

  private List<Claim> claims(FigureChange trigger, Watched watched) {
    List<Figure> fitting =
        article.getFigures().stream()
            .filter(f -> f.getQualifier() != Qualifier.MAGNITUDE)
            .filter(f -> isAsked(f, trigger, watched))
            .toList();
    if (fitting.isEmpty()) return List.of();
    ClaimReader reader = new ClaimReader(article);
    return fitting.stream().map(reader::claim).toList();
  }

  /// Where the rule does not say what is counted the figure must: 5% and 8% of what nobody says, or
  /// the ages of two people, are no change of anything.
  private boolean isAsked(Figure figure, FigureChange trigger, Watched watched) {
    return trigger
        .counted()
        .map(asked -> fits(figure, asked.words(), watched))
        .orElse(figure.getCounted().isPresent());
  }

  /// Whether the words are the figure's unit, folded, or stand in what the text says it counts, one
  /// after another and stemmed as the words of a watch are.
  private boolean fits(Figure figure, String words, Watched watched) {
    if (Tokens.foldedName(figure.getUnit()).equals(Tokens.foldedName(words))) return true;
    Tokens asked = Tokens.of(words);
    Tokens said = Tokens.of(figure.getCounted().orElse(""));
    Optional<Stemming> stemming = stemming(watched);
    return asked.count() > 0
        && IntStream.rangeClosed(0, said.count() - asked.count())
            .anyMatch(at -> stands(asked, said, at, stemming));
  }

  private static boolean stands(Tokens asked, Tokens said, int at, Optional<Stemming> stemming) {
    for (int i = 0; i < asked.count(); i++) {
      int word = i;
      if (i > 0 && said.position(at + i) != said.position(at + i - 1) + 1) return false;
      boolean same =
          stemming
              .map(s -> s.finds(asked.lower(word), said.lower(at + word)))
              .orElseGet(() -> asked.folded(word).equals(said.folded(at + word)));
      if (!same) return false;
    }
    return true;
  }

  /// How words are stemmed in this article; empty where the rule is in another language, whose
  /// words are found in just their form.
  private Optional<Stemming> stemming(Watched watched) {
    String primary = Locale.forLanguageTag(article.getLanguage()).getLanguage();
    boolean unknown = primary.isEmpty() || primary.equals("und");
    String asked = watched.language().orElse(unknown ? "en" : primary);
    return unknown || asked.equals(primary) ? Optional.of(Stemming.of(asked)) : Optional.empty();
  }
}
