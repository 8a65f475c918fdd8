package io.wirewatch.bench.peers;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.rules.model.Expression.Kind;
import io.wirewatch.rules.model.Expression.Names;
import io.wirewatch.rules.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;

/// Entities as terms of the field [Fields#ENTITY].
final class EntityNames {
  private EntityNames() {}

  /// The term that a rule asks for.
  static String asked(Names names) {
    return term(names.kind(), Tokens.foldedName(names.name()));
  }

  /// The terms of an article: each entity by its id, its name and whatever the text calls it.
  static Set<String> of(Article article) {
    Set<String> terms = new LinkedHashSet<>();
    for (Entity entity : article.getEntities()) {
      Set<String> names = new LinkedHashSet<>();
      names.add(Tokens.foldedName(entity.getId()));
      names.add(Tokens.foldedName(entity.getName()));
      entity
          .getMentions()
          .forEach(span ->
              names.add(
                  Tokens.foldedName(article.getText().substring(span.getStart(), span.getEnd()))));
      for (String name : names) {
        terms.add(term(Kind.ANY, name));
        if (entity.getType() != EntityType.OTHER) terms.add(term(kind(entity.getType()), name));
      }
    }
    return terms;
  }

  private static Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case ORGANIZATION -> Kind.ORGANIZATION;
      case LOCATION -> Kind.PLACE;
      case OTHER -> Kind.ANY;
    };
  }

  private static String term(Kind kind, String name) {
    return kind + ":" + name;
  }
}
