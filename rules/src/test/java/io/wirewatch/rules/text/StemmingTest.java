package io.wirewatch.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemmingTest {

  @ParameterizedTest
  @CsvSource({
    "troop,troops",
    "deploy,deployed",
    "deploy,deploying",
    "deploy,deploys",
    "dispatch,dispatches",
    "force,forces",
    "force,forced",
    "force,forcing",
    "treaty,treaties",
    "ally,allied",
    "plan,planned",
    "plan,planning",
    "plane,planes",
    "hop,hopping",
    "hope,hoping",
    "kill,killed",
    "miss,missed",
    "travel,travelling",
    "control,controlled",
    "agree,agreed",
    "agree,agreeing",
    "movie,movies",
    "missile,missiles",
    "send,sent",
    "send,sending",
    "strike,struck",
    "strike,striking",
    "choose,chosen",
    "choose,choosing",
    "withdraw,withdrew",
    "crisis,crises",
    "tax,taxes",
    "vanish,vanishes",
    "visit,visited",
    "site,sited",
    "law,laws",
    "man,men",
    "deployment,deployments",
    "sanction,sanctions",
    "impose,imposing",
    "collapse,collapsed"
  })
  void inflectionsOfAWordHaveOneStem(String word, String inflected) {
    assertEquals(English.stem(word), English.stem(inflected));
  }

  @ParameterizedTest
  @CsvSource({
    "plan,plane", "hop,hope", "new,news", "deploy,deployment", "virus,viru", "bus,bu", "king,k",
    "thing,th", "need,ne", "1500s,1500", "war,warn", "arm,army", "general,generous", "sing,s"
  })
  void differentWordsKeepTheirStems(String word, String other) {
    assertNotEquals(English.stem(word), English.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"війська", "東", "nato", "us", "a", "series", "texas"})
  void whatIsNoInflectedEnglishWordStays(String word) {
    assertEquals(word, English.stem(word));
  }
}
