package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Outline;
import io.wirewatch.rules.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlinerTest {

  /// Who changes what is expected here has changed the cut: [Outliner#CUT] is to be raised, or
  /// archives made before are misread.
  @Test
  void aCutOfThisNumberGivesTheseWords() {
    assertEquals(1, Outliner.CUT);
    String text =
        """
        L'armée's NATO-led 1,500 soldiers don’t stop; Straße İzmir co-operate @desk 3.5m

        Військо біля кордону. 군인들이 국경. 兵士が国境に ทหาร ８人 naïve U.S. x86-64 e-mail's\
        """;
    Outline outline = new Outliner().of(Articles.article("en", "Title's END end", text, List.of()));
    String words =
        "title end armée nato led 1500 soldiers dont stop straße i̇zmir co operate desk 35m військо"
            + " біля кордону 군인들이 국경 兵 士 が 国 境 に ท ห า ร 8 人 naïve u s x86 64 e mail";
    assertEquals(words, String.join(" ", outline.getNewWords()));
  }
}
