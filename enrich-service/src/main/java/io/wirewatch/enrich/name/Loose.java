package io.wirewatch.enrich.name;

/// Reduces a part of a name further than [Skeleton], to what spellings of Arabic share: Osama and
/// Usama, Gaddafi and Qaddafi.
final class Loose {
  private static final int SHORTEST = 4;
  private static final Remembered WRITTEN = new Remembered(Loose::loosened);

  private Loose() {}

  static boolean same(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST && WRITTEN.of(a).equals(WRITTEN.of(b));
  }

  private static String loosened(String part) {
    return Skeleton.of(endsAsInRiga(part) ? part.substring(0, part.length() - 1) : part)
        .replace('e', 'i')
        .replace('o', 'u')
        .replace('g', 'k')
        .replace('z', 's')
        .replace('y', 'i');
  }

  /// Latvian gives foreign men's names an s: Lavrovs, Sergejs.
  private static boolean endsAsInRiga(String part) {
    return part.length() > SHORTEST && (part.endsWith("js") || part.endsWith("vs"));
  }
}
