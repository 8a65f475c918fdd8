package io.wirewatch.enrich.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelLanguagesTest {
  private static final Languages LANGUAGES = ModelLanguages.read();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | The harbour was closed for two days after the storm.
          de  | Der Hafen blieb nach dem Sturm zwei Tage lang geschlossen.
          fr  | Le port est resté fermé pendant deux jours après la tempête.
          uk  | Порт був закритий два дні після шторму, повідомили рятувальники.
          ru  | Порт был закрыт два дня после шторма, сообщили спасатели.
          ko  | 폭풍이 지나간 뒤 항구는 이틀 동안 닫혔다.
          ja  | 嵐のあと、港は二日間閉鎖された。
          zh  | 暴风雨过后港口关闭了两天。
          ar  | أغلق الميناء يومين بعد العاصفة بحسب خفر السواحل.
          fa  | بندر پس از توفان دو روز بسته بود، گارد ساحلی گفت.
          en  | Thanks for the call!!
          en  | See you (in May) for 20 or so
          und | 12:45
          """)
  void aTextIsIn(String language, String text) {
    assertEquals(language, LANGUAGES.of(text));
  }
}
