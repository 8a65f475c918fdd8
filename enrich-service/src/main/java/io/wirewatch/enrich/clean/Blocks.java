package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Cuts an element into blocks: the runs of text between the edges of block elements and between
/// doubled line breaks.
final class Blocks implements NodeFilter {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br", "img", "o:p",
          "amp-img", "picture", "source");

  private final List<PlacedBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element parent;
  private int linked;
  private int linkDepth;
  private int captionDepth;
  private boolean broken;

  private final Set<Element> left;

  private Blocks(Set<Element> left) {
    this.left = left;
  }

  /// The blocks in an element, in order, without what is in the elements to be left out.
  static List<PlacedBlock> of(Element root, Set<Element> left) {
    Blocks blocks = new Blocks(left);
    NodeTraversor.filter(blocks, root);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && left.contains(element)) {
      if (!INLINE.contains(element.normalName())) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      linkDepth -= element.nameIs("a") ? 1 : 0;
      if (!INLINE.contains(element.normalName())) {
        flush();
        captionDepth -= isCaption(element) ? 1 : 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      lineBreak();
    } else if (element.nameIs("a")) {
      linkDepth++;
    } else if (!INLINE.contains(element.normalName())) {
      flush();
      captionDepth += isCaption(element) ? 1 : 0;
    }
  }

  private void lineBreak() {
    if (broken) {
      flush();
    } else {
      text.append('\n');
      broken = true;
    }
  }

  private void add(TextNode node) {
    String words = node.getWholeText();
    if (!words.isBlank()) {
      broken = false;
      if (parent == null) {
        parent = enclosing(node);
      }
      linked += linkDepth > 0 ? words.strip().length() : 0;
    }
    text.append(words);
  }

  private static @Nullable Element enclosing(TextNode node) {
    Element element = node.parent();
    for (int depth = 0; depth < 20 && element != null; depth++) {
      if (!INLINE.contains(element.normalName())) {
        return element;
      }
      element = element.parent();
    }
    return element;
  }

  private void flush() {
    String line = Spaces.collapse(text.toString());
    Element element = parent;
    if (!line.isEmpty() && element != null) {
      double linkShare = Math.min(1, (double) linked / line.length());
      blocks.add(new PlacedBlock(new Block(line, kind(element), linkShare), element));
    }
    text.setLength(0);
    parent = null;
    linked = 0;
    broken = false;
  }

  private Block.Kind kind(Element element) {
    if (captionDepth > 0) {
      return Block.Kind.CAPTION;
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "figcaption" -> Block.Kind.CAPTION;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private static boolean isCaption(Element element) {
    return element.nameIs("figure") || element.nameIs("figcaption");
  }
}
