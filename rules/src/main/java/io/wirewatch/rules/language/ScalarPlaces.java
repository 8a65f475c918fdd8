package io.wirewatch.rules.language;

import java.util.Arrays;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Where each character of a scalar's value stands in the file.
///
/// YAML folds, strips and indents white space and leaves all else in its order, so the value's
/// characters are found again by walking both texts side by side and passing over white space. Only
/// double quotes need more: their escapes are read as YAML 1.2 defines them (section 5.7).
final class ScalarPlaces {
  private final Source source;
  private final int end;
  private final boolean escapes;
  private int cursor;

  private ScalarPlaces(Source source, ScalarNode node) {
    this.source = source;
    this.end = Math.min(node.getEndMark().getIndex(), source.length());
    this.escapes = node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    this.cursor = contentStart(node);
  }

  /// The index in the file for each UTF-16 offset of the value, and one more for its end.
  static int[] of(Source source, ScalarNode node) {
    return new ScalarPlaces(source, node).walk(node.getValue());
  }

  private int[] walk(String value) {
    int[] places = new int[value.length() + 1];
    int lastEnd = cursor;
    for (int i = 0; i < value.length(); ) {
      int character = value.codePointAt(i);
      int width = Character.charCount(character);
      if (!Character.isWhitespace(character)) {
        seek(character);
      }
      Arrays.fill(places, i, i + width, Math.min(cursor, end));
      if (!Character.isWhitespace(character)) {
        cursor += widthInFile();
        lastEnd = cursor;
      }
      i += width;
    }
    places[value.length()] = Math.min(lastEnd, end);
    return places;
  }

  private void seek(int character) {
    while (cursor < end && !standsFor(character)) {
      cursor += widthInFile();
    }
  }

  private boolean standsFor(int character) {
    if (!isEscape()) return source.at(cursor) == character;
    return switch (source.at(cursor + 1)) {
      case 'x', 'u', 'U' -> true;
      case '"', '\\', '/' -> source.at(cursor + 1) == character;
      default -> false;
    };
  }

  private int widthInFile() {
    if (!isEscape()) return 1;
    return switch (source.at(cursor + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private boolean isEscape() {
    return escapes && cursor + 1 < end && source.at(cursor) == '\\';
  }

  private int contentStart(ScalarNode node) {
    int start = node.getStartMark().getIndex();
    return switch (node.getScalarStyle()) {
      case PLAIN, JSON_SCALAR_STYLE -> start;
      case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
      case LITERAL, FOLDED -> afterLine(start);
    };
  }

  private int afterLine(int start) {
    int index = start;
    while (index < end && source.at(index) != '\n' && source.at(index) != '\r') {
      index++;
    }
    return index;
  }
}
