package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.ClaimingArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A claim of one report, with the articles that carry it.
///
/// @param id names it by all that it says, and by whose report it is
/// @param words without its sentence
/// @param sentences of each article the one that states it
record Made(String id, Claim words, NavigableMap<ClaimingArticle, String> sentences) {
  private static final int ID_BYTES = 8;

  private static final Comparator<ClaimingArticle> BY_TIME =
      Comparator.comparing(ClaimingArticle::getAt).thenComparing(ClaimingArticle::getId);

  /// The earliest first.
  static final Comparator<Made> BY_FIRST =
      Comparator.comparing(Made::first, BY_TIME).thenComparing((Made made) -> made.id());

  /// Carried by nobody yet.
  static Made of(String id, Claim claim) {
    return new Made(id, Claim.newBuilder(claim).setSentence("").build(), carried());
  }

  /// No articles, to be ordered by time.
  static <V> NavigableMap<ClaimingArticle, V> carried() {
    return new TreeMap<>(BY_TIME);
  }

  /// The id of a claim in a report.
  static String id(Claim claim, String origin) {
    String all =
        Stream.of(
                origin,
                claim.getUnit(),
                claim.getCounted(),
                claim.getQuantity(),
                claim.getValue(),
                claim.getUpper(),
                claim.getQualifier(),
                claim.getStatus(),
                claim.getSpeaker(),
                claim.getSpeakerEntity())
            .map(Object::toString)
            .reduce("", (a, b) -> a + '\n' + b);
    byte[] hash = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The article that made it first.
  ClaimingArticle first() {
    return sentences.firstKey();
  }

  /// The claim with the sentence of that article.
  Claim claim() {
    return Claim.newBuilder(words).setSentence(sentences.firstEntry().getValue()).build();
  }

  /// The articles, the earliest first.
  List<ClaimingArticle> articles() {
    return List.copyOf(sentences.keySet());
  }

  /// How many publishers carry it.
  int publishers() {
    return (int) sentences.keySet().stream().map(ClaimingArticle::getPublisher).distinct().count();
  }
}
