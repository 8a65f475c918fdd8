package io.wirewatch.bench.ledger;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Qualifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Articles with figures, in stories of 1 to 500 articles: a third of those of a story copy an
/// earlier one of it, and one of its things is given another number every few reports.
final class MadeUpWires {
  private static final int FIGURES = 6;
  private static final int LARGEST = 500;
  private static final double TAIL = 2.2;
  private static final int SPEAKERS = 12;
  private static final List<String> THINGS =
      List.of(
          "troops",
          "people killed",
          "households",
          "villages flooded",
          "rescue workers",
          "flights",
          "schools",
          "trucks",
          "protesters",
          "patients",
          "lorries",
          "farms");
  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

  private final Random random = new Random(7);
  private final List<List<Article>> stories = new ArrayList<>();
  private int articles;

  /// So many articles in an order in which the stories grow side by side.
  List<Article> make(int count) {
    while (articles < count) begin(Math.min(count - articles, size()));
    List<Article> all = new ArrayList<>();
    List<List<Article>> left = new ArrayList<>(stories);
    while (!left.isEmpty()) {
      int at = random.nextInt(left.size());
      List<Article> story = left.get(at);
      all.add(story.removeFirst());
      if (story.isEmpty()) left.remove(at);
    }
    return all;
  }

  private int size() {
    return (int) Math.min(LARGEST, Math.pow(LARGEST, Math.pow(random.nextDouble(), TAIL)));
  }

  private void begin(int size) {
    List<Article> story = new ArrayList<>();
    String id = "story-" + stories.size();
    for (int i = 0; i < size; i++) {
      Article article = article(id);
      boolean copies = i > 0 && random.nextInt(3) == 0;
      story.add(copies ? copy(story.get(random.nextInt(i)), article) : article);
    }
    stories.add(story);
  }

  private static Article copy(Article of, Article as) {
    return Article.newBuilder(of)
        .setId(as.getId())
        .setPublisher(as.getPublisher())
        .setEventTime(as.getEventTime())
        .setReceivedAt(as.getReceivedAt())
        .setOrigin(Origin.newBuilder(of.getOrigin()).setCopyOf(of.getId()).setShare(1).build())
        .build();
  }

  private Article article(String story) {
    String id = "%064x".formatted(articles);
    StringBuilder text = new StringBuilder();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < FIGURES; i++) {
      text.append("Officials in the region said on Thursday after a long night that some ");
      figures.add(figure(text));
      text.append(" were counted along the river and in the hills behind it.\n\n");
    }
    Instant at = START.plusSeconds(articles++);
    return Article.newBuilder()
        .setId(id)
        .setPublisher("outlet-" + random.nextInt(200) + ".example")
        .setSource("bench")
        .setTitle("A headline of the usual length about what happened")
        .setText(text.toString())
        .setLanguage("en")
        .setReceivedAt(at)
        .setEventTime(at)
        .setOrigin(Origin.newBuilder().setId(id).build())
        .setStory(story)
        .setFigures(figures)
        .build();
  }

  private Figure figure(StringBuilder text) {
    String thing = THINGS.get(random.nextInt(THINGS.size()));
    int value = 100 + 50 * random.nextInt(6);
    int start = text.length();
    text.append(value);
    int end = text.length();
    text.append(' ').append(thing);
    return Figure.newBuilder()
        .setStart(start)
        .setEnd(end)
        .setValue(value)
        .setUnit("count")
        .setCounted(thing)
        .setQualifier(random.nextInt(3) == 0 ? Qualifier.ABOUT : Qualifier.EXACT)
        .setSpeaker(random.nextBoolean() ? "official " + random.nextInt(SPEAKERS) : null)
        .build();
  }
}
