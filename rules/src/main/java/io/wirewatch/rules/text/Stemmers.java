package io.wirewatch.rules.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

  /// The stemmer of a language, made anew; null for one that has none.
  static Stemming.@Nullable Stemmer find(String language) {
    return switch (language) {
      case "en" -> English::stem;
      case "uk" -> Ukrainian::stem;
      case "pt" -> {
        Stemming.Stemmer portuguese = ofSnowball(PortugueseStemmer::new);
        yield word -> portuguese.stem(withoutPlural(word));
      }
      default -> {
        Supplier<SnowballStemmer> algorithm = snowball(language);
        yield algorithm == null ? null : ofSnowball(algorithm);
      }
    };
  }

  /// Words in `-ão` have three plurals, of which Snowball's stemmer knows one in some words only.
  private static String withoutPlural(String word) {
    if (word.length() <= SHORTEST) return word;
    String stem = word.substring(0, word.length() - 3);
    if (word.endsWith("ões") || word.endsWith("ães")) return stem + "ão";
    return word.endsWith("oes") || word.endsWith("aes") ? stem + "ao" : word;
  }

  private static @Nullable Supplier<SnowballStemmer> snowball(String language) {
    return switch (language) {
      case "ar" -> ArabicStemmer::new;
      case "ca" -> CatalanStemmer::new;
      case "da" -> DanishStemmer::new;
      case "de" -> GermanStemmer::new;
      case "el" -> GreekStemmer::new;
      case "es" -> SpanishStemmer::new;
      case "et" -> EstonianStemmer::new;
      case "eu" -> BasqueStemmer::new;
      case "fi" -> FinnishStemmer::new;
      case "fr" -> FrenchStemmer::new;
      case "ga" -> IrishStemmer::new;
      case "hi" -> HindiStemmer::new;
      case "hu" -> HungarianStemmer::new;
      case "hy" -> ArmenianStemmer::new;
      case "id" -> IndonesianStemmer::new;
      case "it" -> ItalianStemmer::new;
      case "lt" -> LithuanianStemmer::new;
      case "nb", "nn", "no" -> NorwegianStemmer::new;
      case "ne" -> NepaliStemmer::new;
      case "nl" -> DutchStemmer::new;
      case "ro" -> RomanianStemmer::new;
      case "ru" -> RussianStemmer::new;
      case "sr" -> SerbianStemmer::new;
      case "sv" -> SwedishStemmer::new;
      case "ta" -> TamilStemmer::new;
      case "tr" -> TurkishStemmer::new;
      default -> null;
    };
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
