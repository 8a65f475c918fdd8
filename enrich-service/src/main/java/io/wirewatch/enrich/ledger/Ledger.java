package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.ClaimDifference;
import io.wirewatch.contracts.ClaimedQuantity;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.contracts.StoryClaim;
import io.wirewatch.contracts.StoryClaims;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who claims what in one story. For one thread.
///
/// A ledger has at most [#MOST_CLAIMS] claims of at most [#MOST_ARTICLES] articles. What is too
/// much goes for good: of claims first those that nothing is compared with, then those that differ
/// from none, of each the earliest; of articles the latest among those that only carry what others
/// made.
public final class Ledger {
  /// How many claims are kept.
  public static final int MOST_CLAIMS = 100;

  /// How many articles are.
  public static final int MOST_ARTICLES = 200;

  private final Map<String, Made> claims = new HashMap<>();
  private @Nullable List<ClaimDifference> differences;

  /// The ledger of a record; an empty one for null.
  public static Ledger of(@Nullable StoryClaims told) {
    Ledger ledger = new Ledger();
    if (told == null) return ledger;
    for (ClaimedQuantity quantity : told.getQuantities()) {
      for (StoryClaim claim : quantity.getClaims()) ledger.read(claim, told.getArticles());
    }
    return ledger;
  }

  private void read(StoryClaim told, List<ClaimingArticle> articles) {
    Made made = Made.of(told.getId(), told.getClaim());
    List<String> sentences = told.getSentences();
    for (int i = 0; i < told.getArticles().size(); i++) {
      String own = i < sentences.size() ? sentences.get(i) : "";
      made.sentences()
          .put(
              articles.get(told.getArticles().get(i)),
              own.isEmpty() ? told.getClaim().getSentence() : own);
    }
    claims.put(told.getId(), made);
  }

  /// An article claims this, and nothing that it claimed before.
  public void put(ReportedClaims report) {
    ClaimingArticle article = report.getArticle();
    remove(article.getId());
    for (Claim claim : report.getClaims()) {
      claims
          .computeIfAbsent(Made.id(claim, article.getOrigin()), id -> Made.of(id, claim))
          .sentences()
          .putIfAbsent(article, claim.getSentence());
    }
  }

  private void remove(String article) {
    differences = null;
    removeIf(Set.of(article));
  }

  private void removeIf(Set<String> articles) {
    for (Made made : claims.values()) {
      made.sentences().keySet().removeIf(by -> articles.contains(by.getId()));
    }
    claims.values().removeIf(made -> made.sentences().isEmpty());
  }

  /// The claims by their ids.
  Map<String, Made> claims() {
    return claims;
  }

  /// What changes and conflicts.
  List<ClaimDifference> differences() {
    if (differences == null) differences = Differences.of(bySubject());
    return differences;
  }

  private Map<Subject, List<Made>> bySubject() {
    Map<Subject, List<Made>> subjects = new TreeMap<>();
    for (Made made : claims.values()) {
      subjects.computeIfAbsent(Subject.of(made.words()), _ -> new ArrayList<>()).add(made);
    }
    subjects.values().forEach(list -> list.sort(Made.BY_FIRST));
    return subjects;
  }

  /// Drops what is too much.
  ///
  /// @return how many claims went
  int trim() {
    int excess = claims.size() - MOST_CLAIMS;
    if (excess > 0) {
      Set<String> differing = new HashSet<>();
      for (ClaimDifference difference : differences()) {
        differing.add(difference.getBefore());
        differing.add(difference.getNow());
      }
      claims.values().stream()
          .sorted(
              Comparator.comparing((Made made) -> differing.contains(made.id()))
                  .thenComparing(made -> made.words().getQuantity().isPresent())
                  .thenComparing(Made.BY_FIRST))
          .limit(excess)
          .toList()
          .forEach(made -> claims.remove(made.id()));
      differences = null;
    }
    trimArticles();
    return Math.max(0, excess);
  }

  private void trimArticles() {
    List<ClaimingArticle> all = articles(claims.values());
    if (all.size() <= MOST_ARTICLES) return;
    Set<String> first = new HashSet<>();
    claims.values().forEach(made -> first.add(made.first().getId()));
    List<String> copies =
        all.reversed().stream()
            .map(ClaimingArticle::getId)
            .filter(id -> !first.contains(id))
            .toList();
    removeIf(Set.copyOf(copies.subList(0, all.size() - MOST_ARTICLES)));
    differences = null;
  }

  private static List<ClaimingArticle> articles(Collection<Made> claims) {
    Map<ClaimingArticle, Integer> articles = Made.carried();
    for (Made made : claims) made.sentences().keySet().forEach(by -> articles.put(by, 0));
    return List.copyOf(articles.keySet());
  }

  /// The ledger as its topic has it; empty where there is nothing in it.
  public Optional<StoryClaims> told(String story, int revision, int dropped) {
    if (claims.isEmpty()) return Optional.empty();
    List<ClaimingArticle> articles = articles(claims.values());
    Map<ClaimingArticle, Integer> places = Made.carried();
    for (ClaimingArticle article : articles) places.put(article, places.size());
    Map<Subject, List<Made>> subjects = bySubject();
    List<ClaimedQuantity> quantities = new ArrayList<>();
    subjects.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().getFirst(), Made.BY_FIRST))
        .forEach(entry -> quantities.add(told(entry.getKey(), entry.getValue(), places)));
    return Optional.of(
        StoryClaims.newBuilder()
            .setStory(story)
            .setRevision(revision)
            .setArticles(articles)
            .setQuantities(quantities)
            .setDifferences(differences())
            .setDropped(dropped)
            .build());
  }

  private static ClaimedQuantity told(
      Subject subject, List<Made> claims, Map<ClaimingArticle, Integer> places) {
    return new ClaimedQuantity(
        subject.name(),
        subject.unit(),
        subject.compared(),
        claims.stream().map(made -> told(made, places)).toList());
  }

  private static StoryClaim told(Made made, Map<ClaimingArticle, Integer> places) {
    String sentence = made.sentences().firstEntry().getValue();
    List<String> others =
        made.sentences().values().stream().map(own -> own.equals(sentence) ? "" : own).toList();
    boolean plain = others.stream().allMatch(String::isEmpty);
    return StoryClaim.newBuilder()
        .setId(made.id())
        .setClaim(made.claim())
        .setArticles(made.articles().stream().map(places::get).toList())
        .setSentences(plain ? List.of() : others)
        .build();
  }
}
