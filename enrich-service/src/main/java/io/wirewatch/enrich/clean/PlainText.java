package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.List;

/// Scraped text and its lines.
final class PlainText {
  private static final int LONGEST_MARK = 6;
  private static final int MOST_LINES = 10_000;

  private PlainText() {}

  /// The lines that are not empty, their white space collapsed, marks of Markdown taken off, with
  /// their places in the text; the first 10,000, since what has more is no article.
  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length() && blocks.size() < MOST_LINES) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Block block = block(text.substring(start, end), new Place(start, end));
      if (!block.text().isEmpty()) {
        blocks.add(block);
      }
      start = end + 1;
    }
    return blocks;
  }

  private static Block block(String raw, Place place) {
    String line = Spaces.collapse(raw);
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    if (marks > 0 && marks <= LONGEST_MARK) {
      return new Block(bare(line.substring(marks).strip()), Block.Kind.HEADING, 0, place);
    }
    if (line.startsWith("- ") || line.startsWith("• ") || line.startsWith("* ")) {
      return new Block(bare(line.substring(2)), Block.Kind.ITEM, 0, place);
    }
    return new Block(bare(line), Block.Kind.PARAGRAPH, 0, place);
  }

  private static String bare(String line) {
    boolean bold = line.length() > 4 && line.startsWith("**") && line.endsWith("**");
    return (bold ? line.substring(2, line.length() - 2) : line).strip();
  }
}
