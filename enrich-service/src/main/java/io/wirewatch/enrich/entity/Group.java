package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.name.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The mentions taken for one entity so far.
final class Group {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final EntityType type;
  private final List<Mention> mentions = new ArrayList<>();
  private @Nullable GazetteerEntry known;
  private String fullest = "";

  Group(EntityType type) {
    this.type = type;
  }

  void add(Mention mention) {
    mentions.add(mention);
    known = known == null ? mention.known() : known;
    if (mention.surface().length() > fullest.length()) {
      fullest = SPACES.matcher(mention.surface()).replaceAll(" ");
    }
  }

  /// Takes in the mentions of another group.
  void addAll(Group other) {
    other.mentions.forEach(this::add);
  }

  EntityType type() {
    return type;
  }

  boolean isKnownAs(GazetteerEntry entry) {
    return known != null && known.id().equals(entry.id());
  }

  boolean isKnown() {
    return known != null;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /// The fullest name it is given; of equally long ones the first.
  String fullest() {
    return fullest;
  }

  /// The entity, with the mentions of the text in order.
  Entity entity() {
    String name = known == null ? fullest() : known.name();
    List<Span> spans =
        mentions.stream()
            .filter(mention -> !mention.inTitle())
            .sorted(Comparator.comparingInt(Mention::start))
            .map(mention -> new Span(mention.start(), mention.end()))
            .toList();
    return Entity.newBuilder()
        .setId(known == null ? NameKey.of(name, type) : known.id())
        .setName(name)
        .setType(type)
        .setMentions(spans)
        .setInTitle(mentions.stream().anyMatch(Mention::inTitle))
        .build();
  }
}
