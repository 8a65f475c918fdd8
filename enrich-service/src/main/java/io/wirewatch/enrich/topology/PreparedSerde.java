package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Features;
import io.wirewatch.enrich.Prepared;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/// How an article travels from where it is enriched to where it is placed: the length of its
/// features, these, and then the article as every topic has it.
public final class PreparedSerde {
  private static final Serde<Features> FEATURES = StateSerde.of(Features::write, Features::read);

  private PreparedSerde() {}

  /// The serde, which writes articles as `articles` does.
  public static Serde<Prepared> of(Serde<Article> articles) {
    return Serdes.serdeFrom(
        (topic, prepared) -> write(articles, topic, prepared),
        (topic, bytes) -> read(articles, topic, bytes));
  }

  private static byte @Nullable [] write(
      Serde<Article> articles, String topic, @Nullable Prepared prepared) {
    if (prepared == null) {
      return null;
    }
    byte[] features = FEATURES.serializer().serialize(topic, prepared.features());
    byte[] article = articles.serializer().serialize(topic, prepared.article());
    return ByteBuffer.allocate(Integer.BYTES + features.length + article.length)
        .putInt(features.length)
        .put(features)
        .put(article)
        .array();
  }

  private static @Nullable Prepared read(
      Serde<Article> articles, String topic, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte[] features = new byte[in.getInt()];
    in.get(features);
    byte[] article = new byte[in.remaining()];
    in.get(article);
    return new Prepared(
        articles.deserializer().deserialize(topic, article),
        FEATURES.deserializer().deserialize(topic, features));
  }
}
