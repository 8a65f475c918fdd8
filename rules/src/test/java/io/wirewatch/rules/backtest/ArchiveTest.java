package io.wirewatch.rules.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.archive.ArchiveReader;
import io.wirewatch.contracts.archive.ArchiveWriter;
import io.wirewatch.contracts.archive.ArticleSink;
import io.wirewatch.contracts.archive.Compression;
import io.wirewatch.contracts.archive.Distances;
import io.wirewatch.contracts.archive.Outlining;
import io.wirewatch.contracts.archive.Terms;
import io.wirewatch.rules.RandomArticles;
import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.match.Outliner;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {
  private static final int ARTICLES = 2_200;
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir static Path folder;

  private static final Random random = new Random(20261128);
  private static List<Article> articles = List.of();
  private static List<Path> files = List.of();

  /// Three files; one in five articles is a later version of an earlier one, some of them kills.
  @BeforeAll
  static void write() throws IOException {
    RandomArticles made = new RandomArticles(random);
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      boolean again = i > 10 && random.nextInt(5) == 0;
      Article before = again ? all.get(random.nextInt(i)) : made.next();
      all.add(
          Article.newBuilder(made.next())
              .setId(again ? before.getId() : "a" + i)
              .setVersion(again ? before.getVersion() + 1 : 1 + random.nextInt(2))
              .setStatus(random.nextInt(20) == 0 ? PubStatus.CANCELED : PubStatus.USABLE)
              .setEventTime(NOON.plusSeconds(20L * i))
              .setReceivedAt(NOON.plusSeconds(20L * i))
              .build());
    }
    articles = List.copyOf(all);
    files = write("articles", articles, 40_000, Outliner::new);
    assertTrue(files.size() > 1, "there are " + files);
  }

  private static List<Path> write(
      String name, List<Article> all, long fileBytes, Supplier<Outlining> outliner)
      throws IOException {
    Path to = folder.resolve(name);
    try (var writer = new ArchiveWriter(to, Compression.ZSTD, fileBytes, outliner)) {
      for (Article article : all) writer.add(article);
    }
    return ArchiveReader.files(to);
  }

  @Test
  void whatWasWrittenIsReadInItsOrder() throws IOException {
    List<Article> read = new ArrayList<>();
    for (Path file : files) ArchiveReader.read(file, read::add);
    assertEquals(articles, read);
  }

  /// Rules of every kind, each alone and all together, against articles in many languages.
  @Test
  void aBacktestThatReadsWhatItNeedsSaysWhatOneThatReadsAllDoes() throws IOException {
    RandomExpressions expressions = new RandomExpressions(random);
    List<Rule> rules =
        IntStream.range(0, 30).mapToObj(i -> Rules.rule("r" + i, expressions.next())).toList();
    int unread = 0;
    for (Rule rule : rules) unread += compare(List.of(rule));
    compare(rules);
    double share = (double) unread / rules.size() / ARTICLES;
    assertTrue(share > .2 && share < .9, "unread are " + share);
  }

  private static int compare(List<Rule> rules) throws IOException {
    Backtest all = new Backtest(rules);
    articles.forEach(all::add);
    Backtest some = new Backtest(rules);
    Unread unread = new Unread(some);
    for (Path file : files) ArchiveReader.read(file, unread);
    assertEquals(all.firings(), some.firings(), rules.getFirst().toString());
    assertEquals(ARTICLES, some.articles());
    return unread.count;
  }

  private static final class Unread implements ArticleSink {
    private final Backtest backtest;
    private int count;

    Unread(Backtest backtest) {
      this.backtest = backtest;
    }

    @Override
    public int cut() {
      return backtest.cut();
    }

    @Override
    public boolean needs(Outline outline, Terms terms) {
      return backtest.needs(outline, terms);
    }

    @Override
    public void add(Article article) {
      backtest.add(article);
    }

    @Override
    public void addUnread(Outline outline) {
      count++;
      backtest.addUnread(outline);
    }
  }

  @Test
  void everyWordAndNameOfAnArticleIsInItsOutline() throws IOException {
    List<String> words = new ArrayList<>();
    for (Path file : files) {
      ArchiveReader.read(
          file,
          new ArticleSink() {
            @Override
            public int cut() {
              return Outliner.CUT;
            }

            @Override
            public boolean needs(Outline outline, Terms terms) {
              for (int number : Distances.of(outline.getWords())) words.add(terms.word(number));
              for (int number : Distances.of(outline.getNames())) words.add(terms.name(number));
              return false;
            }

            @Override
            public void add(Article article) {
              throw new AssertionError(article.getId());
            }

            @Override
            public void addUnread(Outline outline) {
              words.add(outline.getId());
            }
          });
    }
    int at = 0;
    for (Article article : articles) {
      int end = at + words.subList(at, words.size()).indexOf(article.getId());
      List<String> own = words.subList(at, end);
      assertTrue(own.contains(article.getPublisher()), article.getPublisher());
      article.getEntities().forEach(e -> assertTrue(own.contains(e.getName()), e.getName()));
      if (article.getText().startsWith("Monday")) assertTrue(own.contains("monday"));
      at = end + 1;
    }
    assertEquals(words.size(), at);
  }

  @Test
  void withoutOutlinesOrWithThoseOfAnotherCutAllIsRead() throws IOException {
    List<Article> some = articles.subList(0, 20);
    Path file = write("alone", some, ArchiveWriter.FILE_BYTES, OtherCut::new).getFirst();
    List<String> read = new ArrayList<>();
    ArchiveReader.read(file, sink(false, read));
    assertEquals(some.stream().map(Article::getId).toList(), read);
    Files.delete(outlines(file));
    ArchiveReader.read(file, sink(false, read));
    assertEquals(40, read.size());
  }

  /// As the outliner, by another number.
  private static final class OtherCut implements Outlining {
    private final Outliner outliner = new Outliner();

    @Override
    public int cut() {
      return Outliner.CUT + 1;
    }

    @Override
    public Outline of(Article article) {
      return outliner.of(article);
    }
  }

  @Test
  void outlinesThatEndEarlyLeaveTheRestToBeRead() throws IOException {
    List<String> read = new ArrayList<>();
    ArchiveReader.read(withOutlinesOf("early", articles.subList(0, 10)), sink(false, read));
    assertEquals(articles.subList(10, 20).stream().map(Article::getId).toList(), read);
  }

  @Test
  void outlinesOfOtherArticlesAreRefused() throws IOException {
    Path file = withOutlinesOf("other", articles.subList(1, 21));
    ArticleSink all = sink(true, new ArrayList<>());
    IOException refused = assertThrows(IOException.class, () -> ArchiveReader.read(file, all));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains(articles.get(1).getId()), said);
  }

  /// The first twenty articles beside the outlines of others.
  private static Path withOutlinesOf(String name, List<Article> others) throws IOException {
    long large = ArchiveWriter.FILE_BYTES;
    Path file = write(name, articles.subList(0, 20), large, Outliner::new).getFirst();
    Path other = write(name + " of", others, large, Outliner::new).getFirst();
    Files.copy(outlines(other), outlines(file), StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  private static Path outlines(Path file) {
    return file.resolveSibling("articles-00001.outlines");
  }

  private static ArticleSink sink(boolean needs, List<String> read) {
    return new ArticleSink() {
      @Override
      public int cut() {
        return Outliner.CUT;
      }

      @Override
      public boolean needs(Outline outline, Terms terms) {
        return needs;
      }

      @Override
      public void add(Article article) {
        read.add(article.getId());
      }

      @Override
      public void addUnread(Outline outline) {}
    };
  }
}
