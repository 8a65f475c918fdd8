package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Newsroom;
import io.wirewatch.enrich.Placed;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.enrich.StoryRecords;
import io.wirewatch.enrich.derived.DerivedReports;
import io.wirewatch.enrich.keyword.Background;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.story.StoryEvent;
import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.version.Versions;
import io.wirewatch.runtime.metrics.StageCounter;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Places each article among those before it, out of the stores.
///
/// What is held in memory besides is made again from the stores whenever the task starts.
final class PlaceStep extends ContextualProcessor<String, Prepared, String, Told> {
  private final StageCounter counter;
  private @Nullable Newsroom newsroom;

  PlaceStep(StageCounter counter) {
    this.counter = counter;
  }

  @Override
  public void init(ProcessorContext<String, Told> context) {
    super.init(context);
    newsroom =
        new Newsroom(
            new Versions(PlaceStores.versions(context)),
            new Origins(PlaceStores.sketches(context)),
            new Stories(PlaceStores.stories(context)),
            new DerivedReports(PlaceStores.derived(context)),
            new Background(PlaceStores.background(context)),
            PlaceStores.movable(context));
  }

  @Override
  public void process(Record<String, Prepared> record) {
    counter.in();
    switch (placed(record.value())) {
      case Placed.Passed(Article article, List<Article> moved, List<StoryEvent> stories) -> {
        counter.out();
        forward(record, article);
        moved.forEach(again -> forward(record, again));
        stories.forEach(event ->
            context()
                .forward(
                    record
                        .withKey(event.id())
                        .withValue(new Told.OfStory(StoryRecords.of(event)))));
      }
      case Placed.Dropped(String reason) -> counter.dropped(reason);
    }
  }

  private void forward(Record<String, Prepared> record, Article article) {
    context().forward(record.withKey(article.getId()).withValue(new Told.OfArticle(article)));
  }

  private Placed placed(Prepared prepared) {
    if (newsroom == null) {
      throw new IllegalStateException("the step was not initialised");
    }
    try {
      return newsroom.place(prepared);
    } catch (RuntimeException e) {
      counter.dropped("failed");
      throw e;
    }
  }
}
