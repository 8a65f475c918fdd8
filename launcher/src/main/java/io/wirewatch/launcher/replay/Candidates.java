package io.wirewatch.launcher.replay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.archive.ArticleSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads articles to be explained: pages and plain texts, which are cleaned and enriched, and files
/// of articles.
public final class Candidates {

  private final Instant now;
  private final ArticleLines lines = new ArticleLines();

  /// @param now when pages and texts are taken to be received
  public Candidates(Instant now) {
    this.now = now;
  }

  /// The articles of the files, in their order.
  public List<Candidate> read(List<Path> files) throws IOException {
    List<Candidate> all = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".html") || name.endsWith(".htm")) {
        all.add(page(name, Files.readString(file)));
      } else if (name.endsWith(".txt")) {
        all.add(text(name, Files.readString(file)));
      } else {
        ArticleFiles.read(
            List.of(file),
            ArticleSink.of(article ->
                all.add(new Candidate(article, Optional.empty(), article.getReceivedAt()))));
      }
    }
    return all;
  }

  private Candidate page(String name, String html) {
    Article article = lines.article(line(name).put("html", html).toString());
    String whole =
        Jsoup.parse(html).getAllElements().stream()
            .map(Element::ownText)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    Article untouched = Article.newBuilder(article).setText(whole).setEntities(List.of()).build();
    return new Candidate(article, Optional.of(untouched), now);
  }

  private Candidate text(String name, String text) {
    return new Candidate(
        lines.article(line(name).put("text", text).toString()), Optional.empty(), now);
  }

  private ObjectNode line(String name) {
    return JsonNodeFactory.instance.objectNode().put("id", name).put("publishedAt", now.toString());
  }
}
