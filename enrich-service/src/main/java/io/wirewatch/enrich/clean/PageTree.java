package io.wirewatch.enrich.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The elements of a page numbered in its order, so that what is in an element is an interval: from
/// its number to its end.
///
/// One walk sees all that is asked of elements one by one; sums over subtrees are then sums over
/// arrays, however deep the page.
final class PageTree {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "svg",
          "iframe",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "template",
          "object",
          "embed",
          "dialog",
          "canvas",
          "map",
          "video",
          "audio");
  private static final Set<String> NEVER_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search");
  private static final Set<String> SELDOM = Set.of("aside", "footer", "header", "form", "menu");

  /// What is known of an element by itself.
  enum Mark {
    /// Never a part of an article.
    NEVER(1 << 0),
    /// Seldom a part of an article, by its tag or style.
    SELDOM(1 << 1),
    /// Its names say that it holds furniture.
    FURNITURE(1 << 2),
    /// Its names say that it holds what readers wrote.
    COMMENTS(1 << 3),
    HEADER(1 << 4),
    HEADLINE(1 << 5),
    ARTICLE(1 << 6),
    ARTICLE_BODY(1 << 7),
    /// It is or holds the page's heart: a first heading, the main part, the marked body.
    HEART(1 << 8);

    private final int bit;

    Mark(int bit) {
      this.bit = bit;
    }

    private int bit() {
      return bit;
    }
  }

  private final List<Element> elements = new ArrayList<>();
  private final NameList names;
  private int[] parents = new int[256];
  private int[] ends = new int[256];
  private int[] marks = new int[256];

  private PageTree(NameList names) {
    this.names = names;
  }

  /// Numbers the elements of a page's body; the body is 0.
  static PageTree of(Element body, NameList names) {
    PageTree tree = new PageTree(names);
    NodeTraversor.traverse(tree.new Numbering(), body);
    tree.markHearts();
    return tree;
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  /// The number of the element that it is in; of the body -1.
  int parent(int number) {
    return parents[number];
  }

  /// The first number that is not in the element.
  int end(int number) {
    return ends[number];
  }

  boolean is(Mark mark, int number) {
    return (marks[number] & mark.bit()) != 0;
  }

  /// For each element the sum over it and all in it.
  ///
  /// @param own by number, changed in place
  double[] summed(double[] own) {
    for (int i = size() - 1; i > 0; i--) {
      own[parents[i]] += own[i];
    }
    return own;
  }

  /// The elements of which something is true.
  boolean[] which(IntPredicate predicate) {
    boolean[] which = new boolean[size()];
    for (int i = 0; i < which.length; i++) {
      which[i] = predicate.test(i);
    }
    return which;
  }

  private void markHearts() {
    int heart = Mark.HEART.bit();
    for (int i = 0; i < size(); i++) {
      for (int at = i; (marks[i] & heart) != 0 && parents[at] >= 0; at = parents[at]) {
        if ((marks[parents[at]] & heart) != 0) {
          break;
        }
        marks[parents[at]] |= heart;
      }
    }
  }

  private final class Numbering implements NodeVisitor {
    private int open = -1;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        int number = elements.size();
        makeRoom(number);
        elements.add(element);
        parents[number] = open;
        marks[number] = number == 0 ? 0 : marksOf(element);
        open = number;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element) {
        ends[open] = elements.size();
        open = parents[open];
      }
    }

    private void makeRoom(int number) {
      if (number == parents.length) {
        parents = Arrays.copyOf(parents, number * 2);
        ends = Arrays.copyOf(ends, number * 2);
        marks = Arrays.copyOf(marks, number * 2);
      }
    }
  }

  private int marksOf(Element element) {
    String tag = element.normalName();
    int found = NEVER.contains(tag) ? Mark.NEVER.bit() : 0;
    found |= SELDOM.contains(tag) ? Mark.SELDOM.bit() : 0;
    found |=
        switch (tag) {
          case "header" -> Mark.HEADER.bit();
          case "h1" -> Mark.HEADLINE.bit() | Mark.HEART.bit();
          case "main" -> Mark.HEART.bit();
          case "article" -> Mark.ARTICLE.bit();
          default -> 0;
        };
    return element.attributesSize() == 0 ? found : found | marksOfAttributes(element);
  }

  private int marksOfAttributes(Element element) {
    int found = 0;
    if (element.hasAttr("hidden")
        || NEVER_ROLES.contains(element.attr("role"))
        || element.attr("aria-hidden").equals("true")) {
      found |= Mark.NEVER.bit();
    }
    if (element.attr("itemprop").contains("articleBody")) {
      found |= Mark.ARTICLE_BODY.bit() | Mark.HEART.bit();
    }
    if (isUnseen(element.attr("style"))) {
      found |= Mark.SELDOM.bit();
    }
    return found | marksOfNames(element);
  }

  private static boolean isUnseen(String style) {
    return style.length() >= "display:none".length()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private int marksOfNames(Element element) {
    String classes = element.className();
    String id = element.id();
    if (classes.isEmpty() && id.isEmpty()) {
      return 0;
    }
    return switch (names.of(id.isEmpty() ? classes : classes + " " + id)) {
      case FURNITURE -> Mark.FURNITURE.bit();
      case COMMENTS -> Mark.COMMENTS.bit();
      case NOTHING -> 0;
    };
  }
}
