package io.wirewatch.enrich.name;

import io.wirewatch.contracts.article.WordList;
import java.util.List;
import java.util.regex.Pattern;

/// Reduces a part of a name to what its transliterations have in common.
///
/// Sergei, Sergey and Sergej meet, as do Zinoviev and Zinovyev, Mohammed and Muhammad. The
/// rewritings are a resource, applied in order.
final class Skeleton {
  private record Rewriting(Pattern from, String to) {}

  private static final List<Rewriting> REWRITINGS =
      WordList.lines(Skeleton.class, "skeleton.tsv").stream().map(Skeleton::rewriting).toList();

  private static final Remembered SKELETONS = new Remembered(Skeleton::rewritten);

  private Skeleton() {}

  static String of(String part) {
    return SKELETONS.of(part);
  }

  private static String rewritten(String part) {
    String skeleton = part;
    for (Rewriting rewriting : REWRITINGS) {
      skeleton = rewriting.from().matcher(skeleton).replaceAll(rewriting.to());
    }
    return skeleton;
  }

  private static Rewriting rewriting(String line) {
    String[] cells = line.split("\t", -1);
    return new Rewriting(Pattern.compile(cells[0]), cells[1]);
  }
}
