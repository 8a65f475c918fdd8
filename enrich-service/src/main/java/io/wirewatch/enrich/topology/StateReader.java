package io.wirewatch.enrich.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads what [StateWriter] wrote, in the same order.
final class StateReader {
  private final ByteBuffer in;

  StateReader(ByteBuffer in) {
    this.in = in;
  }

  String string() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  List<String> strings() {
    long size = number();
    List<String> values = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      values.add(string());
    }
    return List.copyOf(values);
  }

  long number() {
    return in.getLong();
  }

  Instant time() {
    return Instant.ofEpochMilli(number());
  }

  int[] integers() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + Integer.BYTES * values.length);
    return values;
  }

  float[] floats() {
    float[] values = new float[in.getInt()];
    in.asFloatBuffer().get(values);
    in.position(in.position() + Float.BYTES * values.length);
    return values;
  }
}
