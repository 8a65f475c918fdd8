package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import java.util.List;

/// Compares two names.
public final class SameName {
  /// Names that score at least this are taken for one.
  public static final double THRESHOLD = 0.76;

  private static final double SPARE_PERSON = 0.12;
  private static final double SPARE_OTHER = 0.7;
  private static final double OTHER_FORM = 0.02;
  private static final double CONFLICT = 0.7;
  private static final double SAME_SOUND = 0.9;
  private static final double ACRONYM = 0.8;

  // A name of so many parts more may be a relative's.
  private static final int MANY_MORE = 3;
  private static final double MANY_MORE_COST = 0.9;

  private SameName() {}

  /// Whether two names of one type may be one and the same.
  public static boolean same(EntityType type, String a, String b) {
    return score(type, a, b) >= THRESHOLD;
  }

  /// How alike two names are, 0 to 1; the order of the two does not matter.
  public static double score(EntityType type, String a, String b) {
    double most = 0;
    for (String one : OtherNames.of(type, a)) {
      for (String other : OtherNames.of(type, b)) {
        most = Math.max(most, single(type, one, other));
      }
    }
    return most;
  }

  private static double single(EntityType type, String a, String b) {
    ComparedName x = ComparedName.of(a, type);
    ComparedName y = ComparedName.of(b, type);
    if (x.words().isEmpty() || y.words().isEmpty()) {
      return a.equals(b) ? 1 : 0;
    }
    double score = type == EntityType.PERSON ? person(x, y) : body(x, y);
    return Conflicts.between(type, x, y) ? Math.min(score, CONFLICT) : Math.max(0, score);
  }

  private static double person(ComparedName a, ComparedName b) {
    double likeness = likeness(a, b, SPARE_PERSON);
    if (Math.abs(a.parts().size() - b.parts().size()) >= MANY_MORE) {
      likeness *= MANY_MORE_COST;
    }
    boolean sameSound =
        Mandarin.sameSound(a.parts(), b.parts()) || ForeignInChinese.same(a.written(), b.written());
    return sameSound ? Math.max(likeness, SAME_SOUND) : likeness;
  }

  private static double body(ComparedName a, ComparedName b) {
    boolean otherForm = !a.form().isEmpty() && !b.form().isEmpty() && !a.form().equals(b.form());
    double likeness = likeness(a, b, SPARE_OTHER) - (otherForm ? OTHER_FORM : 0);
    return Acronym.of(a.written(), b.parts()) || Acronym.of(b.written(), a.parts())
        ? Math.max(likeness, ACRONYM)
        : likeness;
  }

  private static double likeness(ComparedName a, ComparedName b, double spare) {
    List<String> x = Alignment.of(a.parts(), b.parts());
    List<String> y = Alignment.of(b.parts(), a.parts());
    double pairing = PartPairing.score(x, y, spare);
    if (x.size() == y.size()) { // of two lengths it is the shorter's turn always
      pairing = Math.min(pairing, PartPairing.score(y, x, spare));
    }
    double whole = Spelling.likeness(a.joined(), b.joined());
    return Math.max(pairing, whole > 0.9 ? whole : 0);
  }
}
