package io.wirewatch.enrich.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// Writes a name in small Latin letters without accents.
final class Latin {
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
  private static final Remembered WRITTEN = new Remembered(Latin::transliterated);

  private Latin() {}

  static String of(String name) {
    return isAscii(name) ? name.toLowerCase(Locale.ROOT) : WRITTEN.of(name);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String transliterated(String name) {
    synchronized (TO_LATIN) {
      return TO_LATIN.transliterate(name).toLowerCase(Locale.ROOT);
    }
  }
}
