package io.wirewatch.enrich;

import io.wirewatch.enrich.clean.Cleaner;
import io.wirewatch.enrich.entity.ListedEntity;
import io.wirewatch.enrich.language.Languages;
import io.wirewatch.enrich.language.ModelLanguages;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Puts an [Enricher] together from the parts that ship with the project.
public final class Enrichers {
  private Enrichers() {}

  /// Reads every model and list, the language model beside the others; takes a second or so.
  public static Enricher standard(EventTime eventTime) {
    return standard(eventTime, List.of());
  }

  /// The same with entities of a desk's own.
  public static Enricher standard(EventTime eventTime, List<ListedEntity> own) {
    CompletableFuture<Languages> languages =
        CompletableFuture.supplyAsync(
            ModelLanguages::read, task -> Thread.ofPlatform().start(task));
    Finder finder = Finder.with(own);
    return new Enricher(new Cleaner(), languages.join(), finder, eventTime);
  }
}
