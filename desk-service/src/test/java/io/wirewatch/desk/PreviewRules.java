package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.match;
import static io.wirewatch.desk.Samples.origin;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.ClaimDifference;
import io.wirewatch.contracts.ClaimedQuantity;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.Cut;
import io.wirewatch.contracts.CutReason;
import io.wirewatch.contracts.DifferenceKind;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Paragraph;
import io.wirewatch.contracts.ParagraphKind;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.StoryClaim;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A staged rule with what it matched, and the articles.
public final class PreviewRules {

  /// A rule with a comment, a test that passes and one that fails.
  public static final String MINES =
      """
      # Asked for by the labour desk.
      id: mines
      title: Accidents in mines
      watch: >
        (mine OR mines OR colliery) NEAR/10 (collapse* OR explosion OR trapped)
        AND NOT title:drill
      trigger:
        threshold: { count: origins, atLeast: 3, within: PT6H }
      severity: low
      staged: true   # until the new editor has looked at it
      tests:
        - name: three origins open an alert
          articles:
            - { title: Mine collapses in Oderfeld, origin: a }
            - { title: Workers trapped in a mine, origin: b }
            - { title: Explosion in a colliery, origin: c }
          expect: { alerts: 1 }
        - name: a drill is none
          articles:
            - { title: "Drill: workers trapped in a mine", origin: a }
          matches: [ 1 ]
      """;

  private PreviewRules() {}

  /// Brings them.
  public static void fill(DeskFixture desk, Instant now) {
    var boards = desk.desk().boards();
    boards.claims().accept("story-m", claims(now));
    boards
        .rules()
        .accept(
            "mines",
            RuleRevision.newBuilder()
                .setId("mines")
                .setYaml(MINES)
                .setAuthor("Carla")
                .setRevisedAt(now.minus(Duration.ofHours(3)))
                .build());
    boards
        .rules()
        .accept(
            "@troops",
            RuleRevision.newBuilder()
                .setId("@troops")
                .setYaml("sets:\n  troops: troops OR soldiers OR brigade\n")
                .setAuthor("Carla")
                .setRevisedAt(now)
                .build());
    boards.rules().accept(mine("m1", "Mine collapses in Oderfeld", "o1", 50, now), now);
    boards.rules().accept(mine("m2", "Oderfeld: mine collapse", "o1", 41, now), now);
    boards.rules().accept(mine("m3", "Two trapped in the Oderfeld mine", "o2", 20, now), now);
    boards
        .rules()
        .accept(
            Match.newBuilder(mine("m4", "Explosion feared in colliery", "o4", 12, now))
                .setWithdrawn(true)
                .build(),
            now);
    boards.articles().accept(article(now));
    boards.articles().accept(drill(now));
    boards.articles().accept(copy(now));
  }

  /// An article that the rule matches.
  public static Article article(Instant now) {
    return plain(
        "m3",
        "Two trapped in the Oderfeld mine",
        "Two workers were trapped on Tuesday when a gallery of the Oderfeld colliery collapsed,"
            + " the fire service said.\n\nThe mine had been inspected in May. Rescuers spoke to"
            + " both through a pipe.",
        now);
  }

  private static Article drill(Instant now) {
    return plain(
        "m5", "Drill: colliery collapse rehearsed", "Workers played the trapped in the mine.", now);
  }

  /// A page that copies it, with what was cut away.
  private static Article copy(Instant now) {
    String kept = article(now).getText();
    int parted = kept.indexOf("\n\n");
    return Article.newBuilder(plain("m6", "Mine: two trapped", kept, now))
        .setPublisher("valley-post.example")
        .setPublishedAt(now.minus(Duration.ofMinutes(5)))
        .setPublishedBy(TimeSource.META)
        .setPublishedSure(.9)
        .setByline("Ida Holm")
        .setVersion(2)
        .setRevision(
            new Revision(
                null,
                List.of(new Span(kept.indexOf("Rescuers"), kept.length())),
                List.of("It was not known how they were.")))
        .setOrigin(origin("m3", "m3", null, 1))
        .setParagraphs(
            List.of(
                new Paragraph(0, parted, ParagraphKind.LEAD, new Span(100, 100 + parted)),
                new Paragraph(parted + 2, kept.length(), ParagraphKind.BODY, new Span(900, 1_000))))
        .setCuts(
            List.of(
                new Cut("Home > News > Valley", CutReason.BREADCRUMB, new Span(10, 30)),
                new Cut("Read also: The last pit closes", CutReason.RELATED, new Span(600, 630))))
        .build();
  }

  /// Who claims how many miners are trapped.
  static StoryClaims claims(Instant now) {
    Instant before = now.minus(Duration.ofMinutes(20));
    return StoryClaims.newBuilder()
        .setStory("story-m")
        .setRevision(2)
        .setArticles(
            List.of(
                new ClaimingArticle("m3", "oderfeld-news.example", "m3", before),
                new ClaimingArticle("m6", "valley-post.example", "m3", before.plusSeconds(60)),
                new ClaimingArticle("m7", "mine-watch.example", "m7", now)))
        .setQuantities(
            List.of(
                new ClaimedQuantity(
                    "people missing",
                    "count",
                    true,
                    List.of(
                        claim("c1", Qualifier.EXACT, 2, "the mine's owner", List.of(0, 1)),
                        claim("c2", Qualifier.MORE_THAN, 5, null, List.of(2))))))
        .setDifferences(
            List.of(
                new ClaimDifference(
                    "CONFLICT|people missing",
                    DifferenceKind.CONFLICT,
                    "people missing",
                    "c1",
                    "c2",
                    now)))
        .build();
  }

  private static StoryClaim claim(
      String id, Qualifier qualifier, int value, @Nullable String speaker, List<Integer> articles) {
    return StoryClaim.newBuilder()
        .setId(id)
        .setClaim(
            Claim.newBuilder()
                .setQualifier(qualifier)
                .setValue(value)
                .setUnit("count")
                .setCounted("missing")
                .setQuantity("people missing")
                .setSpeaker(speaker)
                .setSentence("There were %d missing.".formatted(value))
                .build())
        .setArticles(articles)
        .build();
  }

  private static Article plain(String id, String title, String text, Instant now) {
    return Article.newBuilder()
        .setId(id)
        .setPublisher("oderfeld-news.example")
        .setSource("push")
        .setTitle(title)
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(now)
        .setEventTime(now)
        .setOrigin(origin(id, null, null, 0))
        .setStory("story-m")
        .build();
  }

  private static Match mine(String id, String title, String origin, int minutes, Instant now) {
    return Match.newBuilder(match("mines", "", id, origin, now.minus(Duration.ofMinutes(minutes))))
        .setTitle(title)
        .setGroupLabel("")
        .setPublisher(id + "-news.example")
        .setUrl("https://news.example/" + id)
        .build();
  }
}
