package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article.
///
/// Every block of text gets a worth: its words when it is prose, less than nothing when it is
/// links. The article is the element whose blocks are together worth most: going up from it adds
/// more furniture than prose, going down loses prose. That is the maximum-subsequence idea of
/// Pasternack and Roth (2009) on the tree in place of the token stream.
final class MainContent {
  private static final String NEVER =
      "script,style,noscript,svg,iframe,button,input,select,textarea,nav,template,object,embed,"
          + "dialog,canvas,map,video,audio,[hidden],[role=navigation],[role=complementary],"
          + "[role=banner],[role=contentinfo],[role=dialog],[role=search],[aria-hidden=true]";
  private static final String SELDOM =
      "aside,footer,header,form,menu,[style*=display:none],[style*=display: none]";
  private static final Pattern UNLIKELY =
      Pattern.compile(String.join("|", WordList.lines(MainContent.class, "unlikely.txt")));
  private static final double TOO_MUCH_TO_LOSE = 0.3;

  private MainContent() {}

  /// The blocks of the article, in order; those of the whole page when none stands out.
  static List<Block> blocks(Document page) {
    Element body = page.body();
    body.select(NEVER).remove();
    removeUnlikely(body);
    List<PlacedBlock> all = Blocks.of(body);
    Element best = best(body, worths(all));
    return Blocks.of(best).stream().map(PlacedBlock::block).toList();
  }

  private static void removeUnlikely(Element body) {
    Map<Element, Double> worths = worths(Blocks.of(body));
    double whole = Math.max(1, worths.getOrDefault(body, 1.0));
    for (Element element : body.select(SELDOM)) {
      removeUnlessWorth(element, worths, whole);
    }
    for (Element element : body.select("[class],[id]")) {
      String names = (element.className() + " " + element.id()).toLowerCase(java.util.Locale.ROOT);
      if (UNLIKELY.matcher(names.substring(0, Math.min(names.length(), 300))).find()) {
        removeUnlessWorth(element, worths, whole);
      }
    }
  }

  private static void removeUnlessWorth(
      Element element, Map<Element, Double> worths, double whole) {
    boolean isRoot = element.parent() == null || element.nameIs("body") || element.nameIs("html");
    if (!isRoot && worths.getOrDefault(element, 0.0) < whole * TOO_MUCH_TO_LOSE) {
      element.remove();
    }
  }

  /// The worth of each element: that of the blocks in it.
  private static Map<Element, Double> worths(List<PlacedBlock> blocks) {
    Map<Element, Double> worths = new HashMap<>();
    for (PlacedBlock placed : blocks) {
      double worth = placed.worth();
      @Nullable Element element = placed.parent();
      for (int depth = 0; element != null && depth < 200; depth++) {
        worths.merge(element, worth, Double::sum);
        element = element.parent();
      }
    }
    return worths;
  }

  private static Element best(Element body, Map<Element, Double> worths) {
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : worths.entrySet()) {
      Element element = entry.getKey();
      double worth = entry.getValue() * likelihood(element);
      if (worth > most || (worth == most && best.equals(element.parent()))) {
        most = worth;
        best = element;
      }
    }
    return best;
  }

  private static double likelihood(Element element) {
    boolean said = element.attr("itemprop").contains("articleBody");
    return said ? 1.3 : element.nameIs("article") ? 1.05 : 1;
  }
}
