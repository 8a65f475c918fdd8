package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Movable;
import io.wirewatch.enrich.derived.DerivedTables;
import io.wirewatch.enrich.story.StoryTables;
import io.wirewatch.enrich.syndication.Sketch;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.Page;
import io.wirewatch.enrich.table.Table;
import io.wirewatch.enrich.version.VersionTables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The stores of [PlaceStep]: persistent, logged, uncached, since a record in a cache is one that a
/// crash may forget.
final class PlaceStores {
  private static final String KNOWN = "versions-known";
  private static final String CONTENTS = "versions-contents";
  private static final String VERSION_AGES = "versions-ages";
  private static final String SKETCHES = "origins-sketches";
  private static final String STORIES = "stories-live";
  private static final String STORY_OF = "stories-by-article";
  private static final String MEMBERS = "stories-members";
  private static final String PAGES = "stories-pages";
  private static final String ARTICLE_AGES = "stories-article-ages";
  private static final String DOSSIERS = "derived-dossiers";
  private static final String DERIVATIONS = "derived-derivations";
  private static final String DERIVED_AGES = "derived-ages";
  private static final String MOVABLE = "movable-articles";
  private static final String MOVABLE_AGES = "movable-ages";
  private static final String BACKGROUND = "keywords-background";

  private PlaceStores() {}

  /// @param articles as every topic has them
  static Set<StoreBuilder<?>> builders(Serde<Article> articles) {
    Map<String, Serde<?>> serdes = new LinkedHashMap<>();
    serdes.put(KNOWN, StateSerdes.KNOWN);
    serdes.put(CONTENTS, Serdes.String());
    serdes.put(VERSION_AGES, Serdes.String());
    serdes.put(SKETCHES, StateSerdes.SKETCH);
    serdes.put(STORIES, StateSerdes.STORY);
    serdes.put(STORY_OF, StateSerdes.MEMBERSHIP);
    serdes.put(MEMBERS, StateSerdes.MEMBER);
    serdes.put(PAGES, StateSerdes.PAGE);
    serdes.put(ARTICLE_AGES, Serdes.String());
    serdes.put(DOSSIERS, StateSerdes.DOSSIER);
    serdes.put(DERIVATIONS, StateSerdes.DERIVATION);
    serdes.put(DERIVED_AGES, Serdes.String());
    serdes.put(MOVABLE, articles);
    serdes.put(MOVABLE_AGES, Serdes.String());
    serdes.put(BACKGROUND, StateSerdes.PAGE);
    Set<StoreBuilder<?>> builders = new LinkedHashSet<>();
    serdes.forEach((name, serde) -> builders.add(builder(name, serde)));
    return builders;
  }

  static VersionTables versions(ProcessorContext<?, ?> context) {
    return new VersionTables(
        table(context, KNOWN), table(context, CONTENTS), ages(context, VERSION_AGES));
  }

  static Table<Sketch> sketches(ProcessorContext<?, ?> context) {
    return table(context, SKETCHES);
  }

  static StoryTables stories(ProcessorContext<?, ?> context) {
    return new StoryTables(
        table(context, STORIES),
        table(context, STORY_OF),
        table(context, MEMBERS),
        table(context, PAGES),
        ages(context, ARTICLE_AGES));
  }

  static DerivedTables derived(ProcessorContext<?, ?> context) {
    return new DerivedTables(
        table(context, DOSSIERS), table(context, DERIVATIONS), ages(context, DERIVED_AGES));
  }

  static Table<Page> background(ProcessorContext<?, ?> context) {
    return table(context, BACKGROUND);
  }

  static Movable movable(ProcessorContext<?, ?> context) {
    return new Movable(table(context, MOVABLE), ages(context, MOVABLE_AGES));
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, Serde<V> serde) {
    return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serde)
        .withCachingDisabled()
        .withLoggingEnabled(Map.of());
  }

  private static Ages ages(ProcessorContext<?, ?> context, String name) {
    return new Ages(table(context, name));
  }

  private static <V> Table<V> table(ProcessorContext<?, ?> context, String name) {
    return new StoreTable<>(context.getStateStore(name));
  }
}
