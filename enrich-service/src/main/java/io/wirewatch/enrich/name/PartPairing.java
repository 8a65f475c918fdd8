package io.wirewatch.enrich.name;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Pairs the parts of two names, best pair first, and weighs what is left over.
final class PartPairing {
  /// Two parts less alike than this are two parts.
  static final double LEAST = 0.72;

  private static final double INITIAL = 0.9;
  private static final double SKELETON = 0.97;
  private static final double LOOSE = 0.92;
  private static final double NICKNAME = 0.92;

  private static final Pattern FATHERS_NAME = Pattern.compile("\\p{L}{2,}(?:[oe]vich|[oe]vna)");

  private PartPairing() {}

  /// How much of the names is paired, 0 to 1.
  ///
  /// @param spare what an unpaired letter of the longer name costs, 0 to 1, where the shorter has
  ///   nothing unpaired
  static double score(List<String> a, List<String> b, double spare) {
    boolean inOrder = a.size() <= b.size();
    List<String> shorter = inOrder ? a : b;
    List<String> longer = inOrder ? b : a;
    BitSet used = new BitSet();
    double paired = 0;
    double lost = 0;
    for (String part : shorter) {
      int best = best(part, longer, used);
      double likeness = best < 0 ? 0 : likeness(part, longer.get(best));
      if (likeness < LEAST) {
        lost += part.length();
      } else {
        used.set(best);
        double weight = (part.length() + longer.get(best).length()) / 2.0;
        paired += likeness * weight;
        lost += (1 - likeness) * weight * 2;
      }
    }
    boolean covered = used.cardinality() == shorter.size() && shorter.size() > 1;
    double over = 0;
    for (int i = used.nextClearBit(0); i < longer.size(); i = used.nextClearBit(i + 1)) {
      over += isFathersName(longer.get(i)) && covered ? 0 : longer.get(i).length();
    }
    return paired / (paired + lost + over * (covered ? spare : 1));
  }

  /// A patronymic is left out more often than not, and says nothing against its owner.
  private static boolean isFathersName(String part) {
    return FATHERS_NAME.matcher(part).matches();
  }

  private static int best(String part, List<String> others, BitSet used) {
    int best = -1;
    double most = -1;
    for (int i = 0; i < others.size(); i++) {
      double likeness = used.get(i) ? -1 : likeness(part, others.get(i));
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    String x = Skeleton.of(a);
    String y = Skeleton.of(b);
    if (x.equals(y)) {
      return SKELETON;
    }
    if (Nicknames.meet(a, b)) {
      return NICKNAME;
    }
    double loose = Loose.same(a, b) ? LOOSE : 0;
    return Math.max(loose, spelling(a, b, x, y));
  }

  private static double spelling(String a, String b, String x, String y) {
    return Math.max(Spelling.likeness(a, b), Spelling.likeness(x, y) - 0.03);
  }
}
