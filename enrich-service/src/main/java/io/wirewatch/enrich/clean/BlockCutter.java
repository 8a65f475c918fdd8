package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Cuts an element into blocks: the runs of text between the edges of block elements and between
/// doubled line breaks. The short cells of a table's row are one block.
final class BlockCutter implements NodeFilter {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "br",
          "img",
          "o:p",
          "amp-img",
          "picture",
          "source",
          "script",
          "style",
          "noscript",
          "svg",
          "button",
          "input",
          "template");
  private static final int SHORT_CELLS = 80;

  private final PageTree tree;
  private final boolean[] left;
  private final List<PlacedBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int next;
  private int enclosing;
  private int parent = -1;
  private int start = -1;
  private int end = -1;
  private int linked;
  private int linkDepth;
  private int captionDepth;
  private int quoteDepth;
  private boolean broken;

  private BlockCutter(PageTree tree, int root, boolean[] left) {
    this.tree = tree;
    this.left = left;
    this.next = root;
    this.enclosing = root;
  }

  /// The blocks in an element, in order, without what is in the elements to be left out.
  static List<PlacedBlock> cut(PageTree tree, int root, boolean[] left) {
    BlockCutter cutter = new BlockCutter(tree, root, left);
    NodeTraversor.filter(cutter, tree.element(root));
    cutter.flush();
    return cutter.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      int number = next++;
      if (left[number]) {
        next = tree.end(number);
        edge(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element, number);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      linkDepth -= element.nameIs("a") ? 1 : 0;
      edge(element);
      if (!isInline(element)) {
        captionDepth -= isCaption(element) ? 1 : 0;
        quoteDepth -= element.nameIs("blockquote") ? 1 : 0;
        close(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, int number) {
    if (element.nameIs("br")) {
      lineBreak();
    } else if (element.nameIs("a")) {
      linkDepth++;
    } else if (!isInline(element)) {
      edge(element);
      enclosing = number;
      captionDepth += isCaption(element) ? 1 : 0;
      quoteDepth += element.nameIs("blockquote") ? 1 : 0;
    }
  }

  private void close(Element element) {
    int closing = enclosing;
    while (!tree.element(closing).equals(element)) {
      closing = tree.parent(closing);
    }
    enclosing = Math.max(0, tree.parent(closing));
  }

  private void edge(Element element) {
    if (isCell(element) && text.length() <= SHORT_CELLS) {
      text.append(' ');
    } else if (!isInline(element)) {
      flush();
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
      parent = parent < 0 ? enclosing : parent;
      linked += linkDepth > 0 ? words.strip().length() : 0;
      start = start < 0 ? node.sourceRange().startPos() : start;
      end = node.sourceRange().endPos();
    }
    text.append(words);
  }

  private void flush() {
    String line = text.isEmpty() ? "" : Spaces.collapse(text.toString());
    if (!line.isEmpty() && parent >= 0) {
      double linkShare = Math.min(1, (double) linked / line.length());
      Place place = start < 0 ? Place.UNKNOWN : new Place(start, end);
      blocks.add(new PlacedBlock(new Block(line, kind(), linkShare, place), parent));
    }
    text.setLength(0);
    parent = -1;
    start = -1;
    end = -1;
    linked = 0;
    broken = false;
  }

  private Block.Kind kind() {
    boolean cell = isCell(tree.element(parent)) || tree.element(parent).nameIs("tr");
    if (captionDepth > 0 && !cell) {
      return Block.Kind.CAPTION;
    }
    return switch (tree.element(parent).normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "td", "th", "tr" -> Block.Kind.CELL;
      default -> quoteDepth > 0 ? Block.Kind.QUOTED : Block.Kind.PARAGRAPH;
    };
  }

  private static boolean isInline(Element element) {
    // An element that a page has made up is in line unless what is in it is not.
    return INLINE.contains(element.normalName()) || element.normalName().indexOf('-') > 0;
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  private static boolean isCaption(Element element) {
    return element.nameIs("figure") || element.nameIs("figcaption");
  }
}
