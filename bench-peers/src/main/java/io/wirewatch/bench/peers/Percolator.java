package io.wirewatch.bench.peers;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.opensearch.common.xcontent.XContentFactory;
import org.opensearch.common.xcontent.XContentType;
import org.opensearch.core.common.bytes.BytesReference;
import org.opensearch.core.xcontent.ToXContent;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.index.mapper.ParsedDocument;
import org.opensearch.index.mapper.SourceToParse;
import org.opensearch.percolator.PercolateQueryBuilder;

/// An index of rules as the percolator keeps it, one segment in memory.
final class Percolator {
  private final Shard shard;
  private final List<String> ids;
  private final IndexSearcher searcher;

  private Percolator(Shard shard, List<String> ids, IndexSearcher searcher) {
    this.shard = shard;
    this.ids = ids;
    this.searcher = searcher;
  }

  static Percolator of(Stream<Rule> rules) throws IOException {
    Shard shard = Shard.open();
    List<String> ids = new ArrayList<>();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(shard.mapping().indexAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Rule rule : (Iterable<Rule>) rules::iterator) {
        ParsedDocument parsed = shard.mapping().documentMapper().parse(source(rule));
        writer.addDocuments(parsed.docs());
        ids.add(rule.id());
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
    return new Percolator(shard, ids, searcher);
  }

  /// The ids of the rules that the article matches.
  List<String> match(Article article) throws IOException {
    Query query =
        new PercolateQueryBuilder(Shard.QUERY, json(article), XContentType.JSON)
            .toQuery(shard.context(searcher));
    return searcher.search(query, new AllHits());
  }

  private final class AllHits implements CollectorManager<Hits, List<String>> {
    @Override
    public Hits newCollector() {
      return new Hits();
    }

    @Override
    public List<String> reduce(Collection<Hits> hits) {
      return hits.stream().flatMap(each -> each.found.stream()).toList();
    }
  }

  private final class Hits extends SimpleCollector {
    private final List<String> found = new ArrayList<>();
    private int base;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int document) {
      found.add(ids.get(base + document));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static SourceToParse source(Rule rule) throws IOException {
    try (XContentBuilder json = XContentFactory.jsonBuilder()) {
      json.startObject().field(Shard.QUERY);
      PercolatorQueries.of(rule.expression()).toXContent(json, ToXContent.EMPTY_PARAMS);
      json.endObject();
      return new SourceToParse("rules", rule.id(), BytesReference.bytes(json), XContentType.JSON);
    }
  }

  private static BytesReference json(Article article) throws IOException {
    String body = article.getTitle() + "\n\n" + article.getText();
    try (XContentBuilder json = XContentFactory.jsonBuilder()) {
      json.startObject()
          .field(Fields.BODY, body)
          .field(Fields.EXACT, body)
          .field(Fields.TITLE, article.getTitle())
          .field(Fields.ENTITY, EntityNames.of(article))
          .endObject();
      return BytesReference.bytes(json);
    }
  }
}
