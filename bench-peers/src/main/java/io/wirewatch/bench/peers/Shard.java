package io.wirewatch.bench.peers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.opensearch.Version;
import org.opensearch.cluster.metadata.IndexMetadata;
import org.opensearch.common.compress.CompressedXContent;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.util.BigArrays;
import org.opensearch.core.common.io.stream.NamedWriteableRegistry;
import org.opensearch.core.xcontent.NamedXContentRegistry;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AnalyzerScope;
import org.opensearch.index.analysis.IndexAnalyzers;
import org.opensearch.index.analysis.NamedAnalyzer;
import org.opensearch.index.mapper.MapperService;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.index.similarity.SimilarityService;
import org.opensearch.indices.IndicesModule;
import org.opensearch.percolator.PercolatorModulePlugin;
import org.opensearch.plugins.SearchPlugin;
import org.opensearch.script.ScriptModule;
import org.opensearch.script.ScriptService;
import org.opensearch.search.SearchModule;

/// What OpenSearch's percolator needs of a shard, without a node: the mapping, the analyzers, the
/// registries of queries.
final class Shard {
  /// The field of a rule's query.
  static final String QUERY = "query";

  private static final String NAME = "rules";
  private static final String MAPPING =
      """
      {"_doc": {"_source": {"enabled": false}, "properties": {
        "query":  {"type": "percolator"},
        "body":   {"type": "text", "analyzer": "stemming"},
        "exact":  {"type": "text", "analyzer": "folding"},
        "title":  {"type": "text", "analyzer": "stemming"},
        "entity": {"type": "keyword"}}}}
      """;

  private final IndexSettings settings;
  private final SimilarityService similarities;
  private final ScriptService scripts;
  private final SearchModule search;
  private final NamedXContentRegistry contents;
  private final NamedWriteableRegistry writeables;
  private final MapperService mapping;

  private Shard() throws IOException {
    PercolatorModulePlugin percolator = new PercolatorModulePlugin();
    settings = new IndexSettings(metadata(), Settings.EMPTY);
    scripts = new ScriptService(Settings.EMPTY, Map.of(), ScriptModule.CORE_CONTEXTS);
    similarities = new SimilarityService(settings, scripts, Map.of());
    search = new SearchModule(Settings.EMPTY, List.<SearchPlugin>of(percolator));
    IndicesModule indices = new IndicesModule(List.of(percolator));
    contents =
        new NamedXContentRegistry(
            Stream.concat(
                    search.getNamedXContents().stream(), IndicesModule.getNamedXContents().stream())
                .toList());
    writeables =
        new NamedWriteableRegistry(
            Stream.concat(
                    search.getNamedWriteables().stream(), indices.getNamedWriteables().stream())
                .toList());
    mapping =
        new MapperService(
            settings,
            analyzers(),
            contents,
            similarities,
            indices.getMapperRegistry(),
            () -> context(null),
            () -> false,
            scripts);
    mapping.merge(
        MapperService.SINGLE_MAPPING_NAME,
        new CompressedXContent(MAPPING),
        MapperService.MergeReason.MAPPING_UPDATE);
  }

  static Shard open() throws IOException {
    return new Shard();
  }

  /// What documents are parsed with.
  MapperService mapping() {
    return mapping;
  }

  /// What queries are built in, over the index of the rules.
  ///
  /// @param searcher null while there is none
  QueryShardContext context(@org.jspecify.annotations.Nullable IndexSearcher searcher) {
    return new QueryShardContext(
        0,
        settings,
        BigArrays.NON_RECYCLING_INSTANCE,
        null,
        null,
        mapping,
        similarities,
        scripts,
        contents,
        writeables,
        null,
        searcher,
        System::currentTimeMillis,
        null,
        name -> true,
        () -> true,
        search.getValuesSourceRegistry());
  }

  private static IndexMetadata metadata() {
    return IndexMetadata.builder(NAME)
        .settings(
            Settings.builder()
                .put(IndexMetadata.SETTING_VERSION_CREATED, Version.CURRENT.id)
                .put(IndexMetadata.SETTING_NUMBER_OF_SHARDS, 1)
                .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0))
        .build();
  }

  private static IndexAnalyzers analyzers() {
    NamedAnalyzer stemming = named("stemming", NewsAnalyzer.stemming());
    Map<String, NamedAnalyzer> all =
        Map.of(
            "default",
            named("default", NewsAnalyzer.stemming()),
            "stemming",
            stemming,
            "folding",
            named("folding", NewsAnalyzer.folding()));
    return new IndexAnalyzers(all, Map.of(), Map.of());
  }

  private static NamedAnalyzer named(String name, Analyzer analyzer) {
    return new NamedAnalyzer(name, AnalyzerScope.INDEX, analyzer);
  }
}
