package io.wirewatch.contracts.wire;

import io.wirewatch.contracts.topic.AvroTopic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;

/// Values of a topic's type with every field drawn at random, the same ones in every run.
final class AnyValue {

  private static final long SEED = 20_261_122;

  private AnyValue() {}

  static <V extends SpecificRecord> List<V> of(AvroTopic<V> topic, int count) throws IOException {
    List<V> values = new ArrayList<>();
    for (Object drawn : new RandomData(GenericData.get(), topic.schema(), count, SEED, true)) {
      values.add(specific(topic, drawn));
    }
    return values;
  }

  private static <V extends SpecificRecord> V specific(AvroTopic<V> topic, Object drawn)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new GenericDatumWriter<>(topic.schema()).write(drawn, encoder);
    encoder.flush();
    return new SpecificDatumReader<>(topic.type())
        .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
  }
}
