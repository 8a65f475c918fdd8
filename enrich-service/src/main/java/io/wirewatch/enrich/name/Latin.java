package io.wirewatch.enrich.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// Writes a name in small Latin letters without accents.
final class Latin {
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");

  private Latin() {}

  static String of(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name.toLowerCase(Locale.ROOT);
    }
    synchronized (TO_LATIN) {
      return TO_LATIN.transliterate(name).toLowerCase(Locale.ROOT);
    }
  }
}
