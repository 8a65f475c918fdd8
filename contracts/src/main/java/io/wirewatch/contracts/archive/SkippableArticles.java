package io.wirewatch.contracts.archive;

import io.wirewatch.contracts.Article;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.Decoder;
import org.apache.avro.specific.SpecificDatumReader;
import org.jspecify.annotations.Nullable;

/// Reads articles, or goes past them.
final class SkippableArticles implements DatumReader<@Nullable Article> {
  private final SpecificDatumReader<Article> articles = new SpecificDatumReader<>(Article.class);
  private Schema written = Article.getClassSchema();
  private boolean skips;

  /// Whether the next one is gone past.
  void skips(boolean next) {
    skips = next;
  }

  @Override
  public void setSchema(Schema schema) {
    written = schema;
    articles.setSchema(schema);
  }

  /// @return null where it was gone past
  @Override
  public @Nullable Article read(@Nullable Article reuse, Decoder in) throws IOException {
    if (!skips) return articles.read(reuse, in);
    GenericDatumReader.skip(written, in);
    return null;
  }
}
