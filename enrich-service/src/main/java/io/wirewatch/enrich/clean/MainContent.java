package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.WordList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article.
///
/// Every block of text gets a worth: its words when it is prose, less than nothing when it is
/// links. The article is the element whose blocks are together worth most: going up from it adds
/// more furniture than prose, going down loses prose. That is the maximum-subsequence idea of
/// Pasternack and Roth (2009) on the tree in place of the token stream.
///
/// Elements whose names say that they hold furniture are left out, unless they hold much of the
/// page's prose; where next to nothing is left, names are not believed and the page is read again.
final class MainContent {
  private static final String NEVER =
      "script,style,noscript,svg,iframe,button,input,select,textarea,nav,template,object,embed,"
          + "dialog,canvas,map,video,audio,[hidden],[role=navigation],[role=complementary],"
          + "[role=banner],[role=contentinfo],[role=dialog],[role=search],[aria-hidden=true]";
  private static final String SELDOM =
      "aside,footer,header,form,menu,[style*=display:none],[style*=display: none]";
  private static final Pattern UNLIKELY =
      Pattern.compile(String.join("|", WordList.lines(MainContent.class, "unlikely.txt")));
  private static final Pattern COMMENTS =
      Pattern.compile("comment(?!ary|ator)|disqus|kommentar|\\brespond\\b|live-?fyre");
  private static final String HEART = "h1,main,[itemprop*=articleBody]";
  private static final int LONGEST_NAMES = 300;
  private static final int DEEPEST = 200;
  private static final double TOO_MUCH_TO_LOSE = 0.3;
  private static final double ENOUGH = 0.35;
  private static final int FEW_WORDS = 60;

  private final Element body;
  private final Set<Element> left;

  private MainContent(Element body, Set<Element> left) {
    this.body = body;
    this.left = left;
  }

  /// The blocks of the article, in order; those of the whole page when none stands out.
  static List<Block> blocks(Document page) {
    Element body = page.body();
    Set<Element> never = new HashSet<>(body.select(NEVER));
    never.remove(body);
    List<Block> blocks = new MainContent(body, withUnlikely(body, never)).blocks();
    if (words(blocks) >= FEW_WORDS) {
      return blocks;
    }
    List<Block> unbelieving = new MainContent(body, never).blocks();
    return words(unbelieving) > 2 * words(blocks) ? unbelieving : blocks;
  }

  private static Set<Element> withUnlikely(Element body, Set<Element> never) {
    Set<Element> left = new HashSet<>(never);
    Set<Element> hearts = withAncestors(body.select(HEART));
    List<Element> named = body.select("[class],[id]");
    named.stream()
        .filter(element -> COMMENTS.matcher(names(element)).find())
        .filter(element -> isDispensable(element, hearts))
        .forEach(left::add);
    Map<Element, Double> worths = worths(Blocks.of(body, left));
    double most = worths.getOrDefault(body, 0.0) * TOO_MUCH_TO_LOSE;
    Stream.concat(
            body.select(SELDOM).stream(),
            named.stream().filter(element -> UNLIKELY.matcher(names(element)).find()))
        .filter(element -> worths.getOrDefault(element, 0.0) <= Math.max(0, most))
        .filter(element -> isDispensable(element, hearts))
        .forEach(left::add);
    return left;
  }

  private static Set<Element> withAncestors(List<Element> elements) {
    Set<Element> all = new HashSet<>();
    for (Element element : elements) {
      @Nullable Element ancestor = element;
      while (ancestor != null && all.add(ancestor)) {
        ancestor = ancestor.parent();
      }
    }
    return all;
  }

  /// Whether an element may go: it holds nothing of the page's `hearts`, or is a header.
  private static boolean isDispensable(Element element, Set<Element> hearts) {
    return !element.nameIs("body")
        && !element.nameIs("html")
        && (element.nameIs("header") || !hearts.contains(element));
  }

  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    return names.substring(0, Math.min(names.length(), LONGEST_NAMES)).toLowerCase(Locale.ROOT);
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  private List<Block> blocks() {
    Element best = best(worths(Blocks.of(body, left)));
    return Blocks.of(best, left).stream().map(PlacedBlock::block).toList();
  }

  /// The worth of each element: that of the blocks in it.
  private static Map<Element, Double> worths(List<PlacedBlock> blocks) {
    // In the order of the page: of equals the first is taken, whatever the elements' hashes.
    Map<Element, Double> worths = new LinkedHashMap<>();
    for (PlacedBlock placed : blocks) {
      double worth = placed.worth();
      @Nullable Element element = placed.parent();
      for (int depth = 0; element != null && depth < DEEPEST; depth++) {
        worths.merge(element, worth, Double::sum);
        element = element.parent();
      }
    }
    return worths;
  }

  private Element best(Map<Element, Double> worths) {
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : worths.entrySet()) {
      double worth = entry.getValue();
      if (worth > most || (worth == most && best.equals(entry.getKey().parent()))) {
        most = worth;
        best = entry.getKey();
      }
    }
    return declared(best, most, worths).orElse(best);
  }

  /// The element in it that the page itself marks as the article, when it holds enough of it: on a
  /// page of several articles that is the largest.
  private static Optional<Element> declared(
      Element best, double worth, Map<Element, Double> worths) {
    return Stream.of("[itemprop*=articleBody]", "article")
        .map(query ->
            best.select(query).stream()
                .filter(element -> worths.getOrDefault(element, 0.0) >= worth * ENOUGH)
                .max(Comparator.comparingDouble(element -> worths.getOrDefault(element, 0.0))))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
