package io.wirewatch.contracts.claim;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.article.EntityNames;
import io.wirewatch.contracts.article.Sentences;
import io.wirewatch.contracts.article.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Makes claims of an article's figures: each with its sentence, and with the name of what it
/// counts.
public final class ClaimReader {
  private static final int LONGEST_LINK = 6;

  private final Article article;
  private final List<Sentence> sentences;

  /// Cuts the article into sentences.
  public ClaimReader(Article article) {
    this.article = article;
    this.sentences = Sentences.of(article.getText());
  }

  /// All claims of an article in the order of its text, the two ends of a range as one, speakers by
  /// the names that the article has for them.
  public static List<Claim> all(Article article) {
    if (article.getFigures().isEmpty()) return List.of();
    ClaimReader reader = new ClaimReader(article);
    EntityNames names = new EntityNames(article);
    List<Claim> claims = new ArrayList<>();
    List<Figure> figures = article.getFigures();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Claim.Builder claim =
          Claim.newBuilder(reader.claim(figure))
              .setSpeaker(
                  names.speaker(figure.getSpeakerEntity(), figure.getSpeaker()).orElse(null));
      if (i + 1 < figures.size() && reader.areEnds(figure, figures.get(i + 1))) {
        claim.setUpper(figures.get(++i).getValue()).setQualifier(Qualifier.EXACT);
      }
      claims.add(claim.build());
    }
    return claims;
  }

  /// What one figure claims.
  public Claim claim(Figure figure) {
    Sentence sentence = sentence(figure);
    String text = article.getText();
    String before =
        text.substring(Math.min(sentence.start(), figure.getStart()), figure.getStart());
    String after = text.substring(figure.getEnd(), Math.max(sentence.end(), figure.getEnd()));
    return Claim.newBuilder()
        .setValue(figure.getValue())
        .setUnit(figure.getUnit())
        .setCounted(figure.getCounted().orElse(null))
        .setQuantity(
            Quantities.name(figure.getUnit(), figure.getCounted(), figure.getValue(), before, after)
                .orElse(null))
        .setQualifier(figure.getQualifier())
        .setStatus(figure.getStatus())
        .setSpeaker(figure.getSpeaker().orElse(null))
        .setSpeakerEntity(figure.getSpeakerEntity().orElse(null))
        .setSentence(text.substring(sentence.start(), sentence.end()))
        .build();
  }

  private Sentence sentence(Figure figure) {
    return sentences.stream()
        .filter(s -> s.start() <= figure.getStart() && figure.getStart() < s.end())
        .findFirst()
        .orElse(new Sentence(figure.getStart(), figure.getStart()));
  }

  /// Whether two figures are the ends of a range: "10 to 15 people".
  private boolean areEnds(Figure low, Figure high) {
    return low.getQualifier() == Qualifier.MORE_THAN
        && high.getQualifier() == Qualifier.UP_TO
        && low.getValue() < high.getValue()
        && low.getUnit().equals(high.getUnit())
        && low.getCounted().equals(high.getCounted())
        && high.getStart() - low.getEnd() <= LONGEST_LINK;
  }
}
