package io.wirewatch.enrich.entity;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.name.NameKey;
import io.wirewatch.enrich.name.SameName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides which mentions of one article are one entity.
final class Grouping {
  /// Full names that score less are two people, however alike.
  private static final double SAME_PERSON = 0.9;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String SPACE = " \t\n\u000B\f\r";

  private static final List<Mention> NONE = List.of();

  private final List<Group> groups = new ArrayList<>();
  private final Map<EntityType, Map<String, Name>> names = new EnumMap<>(EntityType.class);
  private final Map<String, Boolean> samePerson = new HashMap<>();
  private final Map<String, GazetteerEntry> shortForms;

  /// @param shortForms names that mean an entity only where the article names it in full too
  Grouping(Map<String, GazetteerEntry> shortForms) {
    this.shortForms = shortForms;
  }

  /// The groups of these mentions, by first mention.
  List<Group> of(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (isFull(mention)) {
        full(mention);
      }
    }
    for (Mention mention : mentions) {
      if (!isFull(mention)) {
        bare(mention);
      }
    }
    joinAbbreviations();
    return groups;
  }

  /// Whether a mention says by itself whom it means: anything but a single word for a person.
  private boolean isFull(Mention mention) {
    boolean shortForm = mention.known() == null && shortForms.containsKey(mention.surface());
    return !shortForm
        && (mention.type() != EntityType.PERSON
            || mention.known() != null
            || isOfWords(mention.surface().strip()));
  }

  private static boolean isOfWords(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (SPACE.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void full(Mention mention) {
    for (Group group : groups) {
      if (group.type() == mention.type() && same(group, mention)) {
        group.add(mention);
        return;
      }
    }
    start(mention);
  }

  private boolean same(Group group, Mention mention) {
    GazetteerEntry known = mention.known();
    if (known != null && group.isKnown()) {
      return group.isKnownAs(known);
    }
    String name = group.fullest();
    EntityType type = mention.type();
    if (name(name, type).key().equals(name(mention.surface(), type).key())) {
      return true;
    }
    return type == EntityType.PERSON
        && shareAPart(name, mention.surface())
        && samePerson.computeIfAbsent(
            name + "\n" + mention.surface(),
            _ -> SameName.score(type, name, mention.surface()) >= SAME_PERSON);
  }

  /// A single word means the last fuller name before it that holds it, else the first after it.
  private void bare(Mention mention) {
    GazetteerEntry meant = shortForms.get(mention.surface());
    Group group = meant == null ? nearest(mention) : knownAs(meant);
    if (group != null) {
      group.add(mention);
    } else {
      full(mention);
    }
  }

  private @Nullable Group nearest(Mention bare) {
    Group nearest = null;
    int least = Integer.MAX_VALUE;
    String key = name(bare.surface(), EntityType.PERSON).key();
    for (Group group : groups) {
      for (Mention mention : group.type() == EntityType.PERSON ? group.mentions() : NONE) {
        int distance = distance(mention, bare);
        if (distance < least && holds(mention.surface(), key)) {
          least = distance;
          nearest = group;
        }
      }
    }
    return nearest;
  }

  /// Distance in code units; what follows, and the title, is further than all that goes before.
  private static int distance(Mention mention, Mention bare) {
    if (mention.inTitle() != bare.inTitle()) {
      return Integer.MAX_VALUE / 4 + mention.start();
    }
    int ahead = bare.start() - mention.start();
    return ahead >= 0 ? ahead : Integer.MAX_VALUE / 2 - ahead;
  }

  private boolean holds(String name, String key) {
    List<String> parts = name(name, EntityType.PERSON).parts();
    return parts.size() > 1 && parts.contains(key);
  }

  private @Nullable Group knownAs(GazetteerEntry entry) {
    return groups.stream().filter(group -> group.isKnownAs(entry)).findFirst().orElse(null);
  }

  private void joinAbbreviations() {
    for (Group shorter : List.copyOf(groups)) {
      Group longer = shorter.isKnown() ? null : spelledOut(shorter);
      if (longer != null) {
        longer.addAll(shorter);
        groups.remove(shorter);
      }
    }
  }

  private @Nullable Group spelledOut(Group abbreviation) {
    String letters = abbreviation.fullest().replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return null;
    }
    for (Group group : groups) {
      if (group.type() == EntityType.ORGANIZATION && initials(group.fullest()).equals(letters)) {
        return group;
      }
    }
    return null;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    String words = name.strip();
    for (int i = 0; i < words.length(); i++) {
      boolean starts = i == 0 || SPACE.indexOf(words.charAt(i - 1)) >= 0;
      if (starts && Character.isUpperCase(words.charAt(i))) {
        initials.append(words.charAt(i));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }

  private void start(Mention mention) {
    Group group = new Group(mention.type());
    group.add(mention);
    groups.add(group);
  }

  /// Cheap, and enough to spare nearly all pairs of people the comparison of spellings.
  private boolean shareAPart(String name, String other) {
    List<String> parts = name(name, EntityType.PERSON).parts();
    List<String> others = name(other, EntityType.PERSON).parts();
    return parts.size() > 1 && others.size() > 1 && !Collections.disjoint(parts, others);
  }

  private Name name(String name, EntityType type) {
    Map<String, Name> ofType = names.computeIfAbsent(type, _ -> new HashMap<>());
    Name known = ofType.get(name);
    if (known == null) {
      known = Name.of(name, type);
      ofType.put(name, known);
    }
    return known;
  }

  /// A name's key, and of a person's the keys of its words; worked out once.
  private record Name(String key, List<String> parts) {
    static Name of(String name, EntityType type) {
      List<String> parts =
          type == EntityType.PERSON
              ? Arrays.stream(words(name)).map(part -> NameKey.of(part, type)).toList()
              : List.of();
      return new Name(NameKey.of(name, type), parts);
    }
  }

  private static String[] words(String name) {
    return SPACES.split(name.strip(), -1);
  }
}
