package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an article's entities are called, by their ids.
public final class EntityNames {
  private final Map<String, String> names = new HashMap<>();

  /// Takes the names of an article.
  public EntityNames(Article article) {
    for (Entity entity : article.getEntities()) names.put(entity.getId(), entity.getName());
  }

  /// A speaker by the name that the article has for them, also where the words are a pronoun's.
  public Optional<String> speaker(Optional<String> entity, Optional<String> words) {
    return entity.map(names::get).or(() -> words);
  }
}
