package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Newsroom;
import io.wirewatch.enrich.Placed;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.enrich.derived.DerivedReports;
import io.wirewatch.enrich.keyword.Background;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.version.Versions;
import io.wirewatch.runtime.metrics.StageCounter;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/// Places each article among those before it, out of the stores.
///
/// What is held in memory besides is made again from the stores whenever the task starts.
final class PlaceStep extends ContextualFixedKeyProcessor<String, Prepared, Article> {
  private final StageCounter counter;
  private @Nullable Newsroom newsroom;

  PlaceStep(StageCounter counter) {
    this.counter = counter;
  }

  @Override
  public void init(FixedKeyProcessorContext<String, Article> context) {
    super.init(context);
    DerivedReports derived = new DerivedReports(PlaceStores.derived(context));
    newsroom =
        new Newsroom(
            new Versions(PlaceStores.versions(context)),
            new Origins(PlaceStores.sketches(context)),
            new Stories(PlaceStores.stories(context), derived::forgetStory),
            derived,
            new Background(PlaceStores.background(context)));
  }

  @Override
  public void process(FixedKeyRecord<String, Prepared> record) {
    counter.in();
    switch (placed(record.value())) {
      case Placed.Passed(Article article) -> {
        counter.out();
        context().forward(record.withValue(article));
      }
      case Placed.Dropped(String reason) -> counter.dropped(reason);
    }
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
