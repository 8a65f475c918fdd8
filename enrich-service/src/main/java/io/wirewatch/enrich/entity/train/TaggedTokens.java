package io.wirewatch.enrich.entity.train;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.TaggedSpan;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.entity.tag.Words;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tokens with IOB2 tags, as the training sets hold them.
///
/// They are put together into running text and cut again by [Words], so that the model learns on
/// the words that it will see.
@JsonIgnoreProperties(ignoreUnknown = true)
record TaggedTokens(List<String> tokens, List<String> tags) {
  private static final Pattern NO_SPACE_BEFORE =
      Pattern.compile("[,.;:!?%)\\]}’”]|''|n't|['’](s|re|ve|ll|d|m|S)?");
  private static final Pattern NO_SPACE_AFTER = Pattern.compile("[(\\[{$“‘]|``");

  TaggedTokens {
    tokens = List.copyOf(tokens);
    tags = List.copyOf(tags);
  }

  /// The sentence as our words, each with the label of the token that it starts in.
  LabelledSentence labelled() {
    Laid laid = Laid.out(this);
    List<EntityType> types = new ArrayList<>();
    List<Integer> nameStarts = new ArrayList<>();
    int name = -1;
    for (int i = 0; i < tokens.size(); i++) {
      EntityType type = type(tags.get(i));
      fill(types, nameStarts, laid.starts().get(i), EntityType.OTHER, -1);
      name =
          tags.get(i).startsWith("B") ? laid.starts().get(i) : type == EntityType.OTHER ? -1 : name;
      fill(types, nameStarts, laid.ends().get(i), type, name);
    }
    String whole = laid.text();
    Range all = new Range(0, whole.length());
    return align(Words.of(whole, Tokens.of(whole), all), types, nameStarts);
  }

  private static void fill(
      List<EntityType> types, List<Integer> nameStarts, int to, EntityType type, int name) {
    while (types.size() < to) {
      types.add(type);
      nameStarts.add(name);
    }
  }

  /// The sentence as running text with its names.
  TaggedText text() {
    Laid laid = Laid.out(this);
    Set<TaggedSpan> names = new HashSet<>();
    int first = 0;
    while (first < tags.size()) {
      int after = first + 1;
      EntityType type = type(tags.get(first));
      if (tags.get(first).startsWith("B")) {
        while (after < tags.size() && continues(tags.get(after), tags.get(first))) {
          after++;
        }
        if (type != EntityType.OTHER) {
          names.add(new TaggedSpan(laid.starts().get(first), laid.ends().get(after - 1), type));
        }
      }
      first = after;
    }
    return new TaggedText(laid.text(), names);
  }

  private static boolean continues(String tag, String opening) {
    return tag.startsWith("I") && tag.substring(1).equals(opening.substring(1));
  }

  /// Tokens put together, with spaces as people set them.
  private record Laid(String text, List<Integer> starts, List<Integer> ends) {
    private static Laid out(TaggedTokens sentence) {
      List<Integer> starts = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      boolean glue = true;
      for (String token : sentence.tokens()) {
        if (!glue && !NO_SPACE_BEFORE.matcher(token).matches()) {
          text.append(' ');
        }
        starts.add(text.length());
        text.append(token);
        ends.add(text.length());
        glue = NO_SPACE_AFTER.matcher(token).matches();
      }
      return new Laid(text.toString(), starts, ends);
    }
  }

  private static LabelledSentence align(
      List<Word> words, List<EntityType> types, List<Integer> nameStarts) {
    List<Label> labels = new ArrayList<>();
    int before = -1;
    for (Word word : words) {
      int name = nameStarts.get(word.start());
      labels.add(label(types.get(word.start()), name != before));
      before = name;
    }
    return new LabelledSentence(words, labels);
  }

  private static Label label(EntityType type, boolean begins) {
    for (Label label : Label.values()) {
      if (label.type() == type && label.begins() == (begins && type != EntityType.OTHER)) {
        return label;
      }
    }
    return Label.OUTSIDE;
  }

  private static EntityType type(String tag) {
    return switch (tag.substring(tag.indexOf('-') + 1)) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> EntityType.LOCATION;
      default -> EntityType.OTHER;
    };
  }
}
