package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Outline;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.archive.Distances;
import io.wirewatch.contracts.archive.Outlining;
import io.wirewatch.rules.text.Words;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Makes outlines of the words that rules are held against: what a [Sieve] reads.
public final class Outliner implements Outlining {
  /// Which way of cutting texts into words the outlines are of. To be raised whenever [Words] cuts
  /// or spells otherwise: outlines of another cut are not believed.
  public static final int CUT = 1;

  private final Words cutter = new Words();
  private final Numbers words = new Numbers();
  private final Numbers names = new Numbers();

  @Override
  public int cut() {
    return CUT;
  }

  @Override
  public Outline of(Article article) {
    words(article);
    names(article);
    return Outline.newBuilder()
        .setId(article.getId())
        .setVersion(article.getVersion())
        .setStatus(article.getStatus())
        .setPublisher(article.getPublisher())
        .setEventTime(article.getEventTime())
        .setReceivedAt(article.getReceivedAt())
        .setLanguage(article.getLanguage())
        .setStory(article.getStory())
        .setFigures(!article.getFigures().isEmpty())
        .setNewWords(words.fresh())
        .setWords(words.distances())
        .setNewNames(names.fresh())
        .setNames(names.distances())
        .build();
  }

  private void words(Article article) {
    words.clear();
    cutter.read(article.getTitle());
    cutter.readOn(article.getText(), 0);
    for (int word = 0; word < cutter.count(); word++) words.add(cutter.lower(word));
  }

  private void names(Article article) {
    names.clear();
    names.add(article.getPublisher());
    names.add(article.getSource());
    for (Keyword keyword : article.getKeywords()) names.add(keyword.getTerm());
    for (Entity entity : article.getEntities()) {
      names.add(entity.getId());
      names.add(entity.getName());
      for (Span span : entity.getMentions()) mention(span, article.getText());
    }
  }

  private void mention(Span span, String text) {
    int start = span.getStart();
    int end = span.getEnd();
    if (start >= 0 && start <= end && end <= text.length()) names.add(text.substring(start, end));
  }

  /// Numbers terms as they come, and knows those of one article.
  private static final class Numbers {
    private final Map<String, Integer> all = new HashMap<>();
    private final List<String> fresh = new ArrayList<>();
    private final TreeSet<Integer> article = new TreeSet<>();

    void clear() {
      fresh.clear();
      article.clear();
    }

    void add(String term) {
      article.add(all.computeIfAbsent(term, this::enter));
    }

    private int enter(String term) {
      fresh.add(term);
      return all.size();
    }

    List<String> fresh() {
      return List.copyOf(fresh);
    }

    ByteBuffer distances() {
      return Distances.of(article);
    }
  }
}
