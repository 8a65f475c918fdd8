package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;

/// Compares two names.
public final class SameName {
  /// Names that score at least this are taken for one.
  public static final double THRESHOLD = 0.76;

  private static final double SPARE_PERSON = 0.12;
  private static final double SPARE_OTHER = 0.55;
  private static final double OTHER_FORM = 0.02;

  private SameName() {}

  /// Whether two names of one type may be one and the same.
  public static boolean same(EntityType type, String a, String b) {
    return score(type, a, b) >= THRESHOLD;
  }

  /// How alike two names are, 0 to 1; the order of the two does not matter.
  public static double score(EntityType type, String a, String b) {
    NameParts x = NameParts.of(a, type);
    NameParts y = NameParts.of(b, type);
    double spare = type == EntityType.PERSON ? SPARE_PERSON : SPARE_OTHER;
    double pairing = PartPairing.score(x.parts(), y.parts(), spare);
    if (x.parts().size() == y.parts().size()) { // of two lengths it is the shorter's turn always
      pairing = Math.min(pairing, PartPairing.score(y.parts(), x.parts(), spare));
    }
    double whole = Spelling.likeness(x.joined(), y.joined());
    double score = Math.max(pairing, whole > 0.9 ? whole : 0);
    boolean otherForm = !x.form().isEmpty() && !y.form().isEmpty() && !x.form().equals(y.form());
    return Math.max(0, otherForm ? score - OTHER_FORM : score);
  }
}
