package io.wirewatch.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {

  @ParameterizedTest(name = "{0}: {1} finds {2}")
  @CsvSource({
    "de,Truppe,Truppen",
    "de,Haus,Häuser",
    "de,Sanktion,Sanktionen",
    "de,Straße,Strassen",
    "fr,armée,armées",
    "fr,envoyer,envoyés",
    "fr,envoyé,ENVOYE",
    "fr,sanction,sanctions",
    "es,ejército,ejércitos",
    "es,ejercito,ejércitos",
    "es,sanción,sanciones",
    "pt,sanção,sanções",
    "pt,sancoes,sanções",
    "pt,sancao,sanções",
    "pt,alemão,alemães",
    "pt,tropa,tropas",
    "it,truppa,truppe",
    "it,soldato,soldati",
    "nl,soldaat,soldaten",
    "sv,trupp,trupperna",
    "da,soldat,soldaterne",
    "no,soldat,soldatene",
    "nb,soldat,soldater",
    "fi,joukko,joukkoja",
    "ro,soldat,soldați",
    "hu,miniszter,miniszterek",
    "tr,asker,askerler",
    "tr,ordu,ordular",
    "ar,جندي,الجندي",
    "el,στρατός,ΣΤΡΑΤΟΣ",
    "ru,войска,войсками",
    "ru,российский,российских",
    "ru,солдат,солдаты",
    "ru,ракета,ракеты",
    "uk,військо,війська",
    "uk,війська,військами",
    "uk,солдат,солдатів",
    "uk,ракета,ракетою",
    "uk,російський,російських",
    "uk,президент,президента",
    "uk,танк,танками",
    "id,tentara,tentaranya",
    "en,sanction,sanctions",
    "en,résumé,resumes"
  })
  void aWordFindsItsInflections(String language, String asked, String printed) {
    assertTrue(finds(language, asked, printed));
  }

  @ParameterizedTest(name = "{0}: {1} does not find {2}")
  @CsvSource({
    "ru,войска,война", "uk,війська,війна",
    "uk,танк,таня", "xx,Truppe,Truppen"
  })
  void otherWordsStayOthers(String language, String asked, String printed) {
    assertFalse(finds(language, asked, printed));
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "북한군,북한군이",
    "북한군,북한군은",
    "북한군,북한군을",
    "북한군,북한군의",
    "북한군,북한군에게",
    "북한군,북한군과",
    "북한군,북한군도",
    "북한군,북한군으로",
    "북한군,북한군부터",
    "러시아,러시아는",
    "러시아,러시아가",
    "러시아,러시아를",
    "러시아,러시아에서",
    "러시아,러시아에서는",
    "러시아,러시아로",
    "러시아,러시아로부터",
    "서울,서울로",
    "군인,군인들",
    "군인,군인들이",
    "군인,군인들에게는",
    "파견,파견했다",
    "파견,파견하는",
    "파견,파견된",
    "파견,파견됐다고",
    "파견하다,파견했다",
    "병력,병력까지도",
    "대통령,대통령이다",
    "나토,나토와",
    "국가,국가가",
    "고양이,고양이가",
    "북한군,북한군"
  })
  void aKoreanNounIsFoundWithWhatIsGluedToIt(String asked, String printed) {
    for (String language : List.of("ko", "en", "und", "xx")) {
      assertTrue(finds(language, asked, printed));
    }
  }

  @ParameterizedTest(name = "{0} does not find {1}")
  @CsvSource({"북한,북한군", "군,군이", "국,국가", "러시,러시아", "서울,서울을지로", "북한군이,북한군은", "파,파견", "나토,나토은"})
  void aKoreanNounIsNotFoundInAnother(String asked, String printed) {
    assertFalse(finds("ko", asked, printed));
  }

  @Test
  void aStemmerMayBeUsedByManyThreads() throws Exception {
    List<String> words =
        IntStream.range(0, 2_000).mapToObj(i -> "армия".substring(i % 2) + "ями" + i % 7).toList();
    Stemming russian = Stemming.of("ru");
    List<List<String>> expected = words.stream().map(russian::keys).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<List<String>>>> found =
          IntStream.range(0, 4)
              .mapToObj(_ -> threads.submit(() -> words.stream().map(russian::keys).toList()))
              .toList();
      for (Future<List<List<String>>> each : found) assertEquals(expected, each.get());
    }
  }

  private static boolean finds(String language, String asked, String printed) {
    return Stemming.of(language).finds(Tokens.of(asked).lower(0), Tokens.of(printed).lower(0));
  }
}
