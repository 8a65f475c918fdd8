package io.wirewatch.contracts.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.Granularity;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {
  private static final String TEXT = "By 2030 two years of war will be over.";

  @ParameterizedTest
  @CsvSource({
    "2024-10-21, 2024-10-21, 2024-10-21",
    "2024-03-01, 2024-05-31, 2024-03-01 to 2024-05-31",
    "2019-01-01, , from 2019-01-01",
    ", 2030-12-31, to 2030-12-31"
  })
  void aDateIsToldByItsDays(@Nullable String from, @Nullable String to, String days) {
    DateMention date =
        DateMention.newBuilder()
            .setStart(3)
            .setEnd(7)
            .setFrom(from)
            .setTo(to)
            .setGranularity(Granularity.DAY)
            .build();
    Article article = article().setDates(List.of(date)).build();
    assertEquals(List.of(new Dated("2030", days)), Dated.of(article));
  }

  @Test
  void aSpanOfTimeIsToldWithWhatTakesSoLong() {
    TimeSpan span =
        TimeSpan.newBuilder()
            .setStart(8)
            .setEnd(17)
            .setValue(2)
            .setUnit("a")
            .setSeconds(63_115_200)
            .setCounted("war")
            .build();
    Article article = article().setTimeSpans(List.of(span)).build();
    assertEquals(List.of(new Lasting("two years of war")), Lasting.of(article));
  }

  private static Article.Builder article() {
    return Article.newBuilder()
        .setId("a")
        .setPublisher("a.example")
        .setSource("test")
        .setTitle("War")
        .setText(TEXT)
        .setLanguage("en")
        .setReceivedAt(Instant.EPOCH)
        .setEventTime(Instant.EPOCH)
        .setOrigin(Origin.newBuilder().setId("a").build())
        .setStory("s");
  }
}
