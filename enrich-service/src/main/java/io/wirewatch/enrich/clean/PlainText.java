package io.wirewatch.enrich.clean;

import java.util.List;

/// Scraped text and its lines.
final class PlainText {
  private PlainText() {}

  /// The lines that are not empty, their white space collapsed, marks of Markdown taken off.
  static List<Block> blocks(String text) {
    return text.lines().map(PlainText::block).filter(block -> !block.text().isEmpty()).toList();
  }

  private static Block block(String raw) {
    String line = Spaces.collapse(raw);
    if (line.startsWith("#")) {
      return new Block(bare(line.replaceFirst("^#{1,6} *", "")), Block.Kind.HEADING, 0, Place.UNKNOWN);
    }
    if (line.startsWith("- ") || line.startsWith("• ") || line.startsWith("* ")) {
      return new Block(bare(line.substring(2)), Block.Kind.ITEM, 0, Place.UNKNOWN);
    }
    return Block.line(bare(line));
  }

  private static String bare(String line) {
    boolean bold = line.length() > 4 && line.startsWith("**") && line.endsWith("**");
    return (bold ? line.substring(2, line.length() - 2) : line).strip();
  }
}
