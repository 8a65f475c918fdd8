package io.wirewatch.rules.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// Which stemmer each language has.
final class Stemmers {

  /// Shorter words are left alone: what could be taken off them is mostly the word itself.
  private static final int SHORTEST = 4;

  private Stemmers() {}

  static Map<String, Stemming> byLanguage() {
    Map<String, Stemming> all = new HashMap<>();
    add(all, "en", English::stem);
    add(all, "uk", Ukrainian::stem);
    snowball().forEach((language, algorithm) -> add(all, language, ofSnowball(algorithm)));
    Stemming.Stemmer portuguese = ofSnowball(PortugueseStemmer::new);
    add(all, "pt", word -> portuguese.stem(withoutPlural(word)));
    return Map.copyOf(all);
  }

  private static void add(Map<String, Stemming> all, String language, Stemming.Stemmer stemmer) {
    all.put(language, new Stemming(language, stemmer));
  }

  /// Words in `-ão` have three plurals, of which Snowball's stemmer knows one in some words only.
  private static String withoutPlural(String word) {
    if (word.length() <= SHORTEST) return word;
    String stem = word.substring(0, word.length() - 3);
    if (word.endsWith("ões") || word.endsWith("ães")) return stem + "ão";
    return word.endsWith("oes") || word.endsWith("aes") ? stem + "ao" : word;
  }

  private static Map<String, Supplier<SnowballStemmer>> snowball() {
    return Map.ofEntries(
        Map.entry("ar", ArabicStemmer::new),
        Map.entry("ca", CatalanStemmer::new),
        Map.entry("da", DanishStemmer::new),
        Map.entry("de", GermanStemmer::new),
        Map.entry("el", GreekStemmer::new),
        Map.entry("es", SpanishStemmer::new),
        Map.entry("et", EstonianStemmer::new),
        Map.entry("eu", BasqueStemmer::new),
        Map.entry("fi", FinnishStemmer::new),
        Map.entry("fr", FrenchStemmer::new),
        Map.entry("ga", IrishStemmer::new),
        Map.entry("hi", HindiStemmer::new),
        Map.entry("hu", HungarianStemmer::new),
        Map.entry("hy", ArmenianStemmer::new),
        Map.entry("id", IndonesianStemmer::new),
        Map.entry("it", ItalianStemmer::new),
        Map.entry("lt", LithuanianStemmer::new),
        Map.entry("nb", NorwegianStemmer::new),
        Map.entry("ne", NepaliStemmer::new),
        Map.entry("nl", DutchStemmer::new),
        Map.entry("nn", NorwegianStemmer::new),
        Map.entry("no", NorwegianStemmer::new),
        Map.entry("ro", RomanianStemmer::new),
        Map.entry("ru", RussianStemmer::new),
        Map.entry("sr", SerbianStemmer::new),
        Map.entry("sv", SwedishStemmer::new),
        Map.entry("ta", TamilStemmer::new),
        Map.entry("tr", TurkishStemmer::new));
  }

  /// Snowball's stemmers keep the word they work on, so that each thread has one of its own.
  private static Stemming.Stemmer ofSnowball(Supplier<SnowballStemmer> algorithm) {
    ThreadLocal<SnowballStemmer> own = ThreadLocal.withInitial(algorithm);
    return word -> {
      if (word.length() < SHORTEST) return word;
      SnowballStemmer stemmer = own.get();
      stemmer.setCurrent(word);
      stemmer.stem();
      String stem = stemmer.getCurrent();
      return stem.isEmpty() ? word : stem;
    };
  }
}
