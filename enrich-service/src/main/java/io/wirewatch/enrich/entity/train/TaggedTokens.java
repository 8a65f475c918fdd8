package io.wirewatch.enrich.entity.train;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.entity.tag.Words;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
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
    StringBuilder text = new StringBuilder();
    List<EntityType> types = new ArrayList<>();
    List<Integer> nameStarts = new ArrayList<>();
    boolean glue = true;
    int name = -1;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (!glue && !NO_SPACE_BEFORE.matcher(token).matches()) {
        text.append(' ');
      }
      EntityType type = type(tags.get(i));
      name = tags.get(i).startsWith("B") ? text.length() : type == EntityType.OTHER ? -1 : name;
      while (types.size() < text.length()) {
        types.add(EntityType.OTHER);
        nameStarts.add(-1);
      }
      text.append(token);
      while (types.size() < text.length()) {
        types.add(type);
        nameStarts.add(name);
      }
      glue = NO_SPACE_AFTER.matcher(token).matches();
    }
    String whole = text.toString();
    Range all = new Range(0, whole.length());
    return align(Words.of(whole, Tokens.of(whole), all), types, nameStarts);
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
