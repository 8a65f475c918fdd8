package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.clean.PageTree.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Document;

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
  private static final double TOO_MUCH_TO_LOSE = 0.3;
  private static final double ENOUGH = 0.35;
  private static final int FEW_WORDS = 60;
  private static final int LONGEST_LEAD = 3;
  private static final int BODY = 0;

  private final PageTree tree;
  private final boolean[] left;

  private MainContent(PageTree tree, boolean[] left) {
    this.tree = tree;
    this.left = left;
  }

  /// The blocks of the article, in order; those of the whole page when none stands out.
  static List<Block> blocks(Document page, NameList names) {
    PageTree tree = PageTree.of(page.body(), names);
    boolean[] never = tree.which(number -> number > 0 && tree.is(Mark.NEVER, number));
    List<Block> blocks = new MainContent(tree, withFurniture(tree, never)).blocks();
    if (words(blocks) >= FEW_WORDS) {
      return blocks;
    }
    List<Block> unbelieving = new MainContent(tree, never).blocks();
    return words(unbelieving) > 2 * words(blocks) ? unbelieving : blocks;
  }

  private static boolean[] withFurniture(PageTree tree, boolean[] never) {
    boolean[] left =
        tree.which(number ->
            never[number] || (tree.is(Mark.COMMENTS, number) && isDispensable(tree, number)));
    double[] worths = worths(tree, BlockCutter.cut(tree, BODY, left), PlacedBlock::worth);
    double most = Math.max(0, worths[BODY] * TOO_MUCH_TO_LOSE);
    return tree.which(number ->
        left[number]
            || ((tree.is(Mark.SELDOM, number) || tree.is(Mark.FURNITURE, number))
                && worths[number] <= most
                && isDispensable(tree, number)));
  }

  /// Whether an element may go: it holds nothing of the page's heart, or is a header.
  private static boolean isDispensable(PageTree tree, int number) {
    return number > BODY && (tree.is(Mark.HEADER, number) || !tree.is(Mark.HEART, number));
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  private List<Block> blocks() {
    List<PlacedBlock> all = BlockCutter.cut(tree, BODY, left);
    double[] worths = worths(tree, all, PlacedBlock::worth);
    if (worths[best(worths)] < FEW_WORDS) {
      worths = worths(tree, all, PlacedBlock::leniently);
    }
    int headed = headed(worths);
    int richest = best(worths);
    boolean holds = headed > richest && headed < tree.end(richest);
    int best =
        headed < 0 || (tree.is(Mark.ARTICLE, richest) && richest < headed && holds)
            ? declared(richest, worths)
            : declared(headed, worths);
    List<Block> blocks = new ArrayList<>(lead(best));
    sections(best).forEach(placed -> blocks.add(placed.block()));
    return blocks;
  }

  /// The worth of each element: that of the blocks in it.
  private static double[] worths(
      PageTree tree, List<PlacedBlock> blocks, ToDoubleFunction<PlacedBlock> worth) {
    double[] worths = new double[tree.size()];
    blocks.forEach(placed -> worths[placed.parent()] += worth.applyAsDouble(placed));
    return tree.summed(worths);
  }

  /// Of equals the first, and of one in the other the inner.
  private int best(double[] worths) {
    int best = BODY;
    for (int i = 1; i < worths.length; i++) {
      if ((worths[i] > worths[best] && worths[i] > 0)
          || (worths[i] == worths[best] && worths[i] > 0 && tree.parent(i) == best)) {
        best = i;
      }
    }
    return best;
  }

  /// The element in it that the page itself marks as the article, when it holds enough of it: on a
  /// page of several articles that is the largest.
  private int declared(int best, double[] worths) {
    int body = largest(Mark.ARTICLE_BODY, best, worths);
    return body >= 0 ? body : Math.max(best, largest(Mark.ARTICLE, best, worths));
  }

  /// The only article of the page that holds a first heading and prose enough; -1 where there is
  /// none or more than one.
  private int headed(double[] worths) {
    int found = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(Mark.HEADLINE, i)) {
        int article = i;
        while (article >= 0 && !tree.is(Mark.ARTICLE, article)) {
          article = tree.parent(article);
        }
        if (article >= 0 && article != found && worths[article] >= FEW_WORDS) {
          if (found >= 0) {
            return -1;
          }
          found = article;
        }
      }
    }
    return found;
  }

  /// The parts of an article whose page marks several parts as its body; the element alone where
  /// there is but one.
  private List<PlacedBlock> sections(int best) {
    int parent = tree.parent(best);
    boolean[] others = left.clone();
    int sections = 0;
    for (int i = parent + 1; parent >= 0 && i < tree.end(parent); i = tree.end(i)) {
      boolean section = tree.is(Mark.ARTICLE_BODY, i);
      sections += section ? 1 : 0;
      others[i] |= !section;
    }
    return tree.is(Mark.ARTICLE_BODY, best) && sections > 1
        ? BlockCutter.cut(tree, parent, others)
        : BlockCutter.cut(tree, best, left);
  }

  private int largest(Mark mark, int within, double[] worths) {
    int largest = -1;
    for (int i = within + 1; i < tree.end(within); i++) {
      boolean enough = tree.is(mark, i) && worths[i] >= worths[within] * ENOUGH;
      if (enough && (largest < 0 || worths[i] > worths[largest])) {
        largest = i;
      }
    }
    return largest;
  }

  /// The prose between the headline and the article.
  private List<Block> lead(int best) {
    int headline = -1;
    for (int i = 0; i < best; i++) {
      headline = tree.is(Mark.HEADLINE, i) ? i : headline;
    }
    if (headline < 0 || tree.end(headline) > best) {
      return List.of();
    }
    int after = tree.end(headline);
    boolean[] others =
        tree.which(number ->
            (number >= best && number < tree.end(best))
                || tree.is(Mark.NEVER, number)
                || tree.is(Mark.COMMENTS, number));
    List<Block> lead =
        BlockCutter.cut(tree, BODY, others).stream()
            .filter(placed -> placed.parent() >= after && placed.parent() < best)
            .filter(PlacedBlock::isProse)
            .filter(placed -> placed.block().linkShare() < 0.1)
            .map(PlacedBlock::block)
            .toList();
    return lead.size() > LONGEST_LEAD ? List.of() : lead;
  }
}
