package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.quote.Speech.Known;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How often what was found so was right, as it was counted on labelled news.
final class Confidences {
  /// @param quoted that somebody says or is reported to say this
  /// @param speaker that it is whom the quote names
  private record Sure(double quoted, double speaker) {}

  private final Map<QuoteKind, Map<Known, Sure>> table = new EnumMap<>(QuoteKind.class);

  private Confidences() {}

  /// Reads the list that ships with the project; throws where a cause is missing.
  static Confidences bundled() {
    Confidences all = new Confidences();
    for (String line : WordList.lines(Confidences.class, "confidences.tsv")) {
      String[] cells = line.split("\t", -1);
      Sure sure = new Sure(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
      QuoteKind kind = QuoteKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
      all.table
          .computeIfAbsent(kind, _ -> new EnumMap<>(Known.class))
          .put(Known.valueOf(cells[1].toUpperCase(Locale.ROOT)), sure);
    }
    for (QuoteKind kind : QuoteKind.values()) {
      for (Known known : Known.values()) all.sure(kind, known);
    }
    return all;
  }

  double quoted(QuoteKind kind, Known known) {
    return sure(kind, known).quoted();
  }

  /// 0 where nobody is known to speak.
  double speaker(QuoteKind kind, Known known) {
    return sure(kind, known).speaker();
  }

  private Sure sure(QuoteKind kind, Known known) {
    Sure sure = table.getOrDefault(kind, Map.of()).get(known);
    if (sure == null) throw new IllegalStateException("no confidence for " + kind + " " + known);
    return sure;
  }
}
