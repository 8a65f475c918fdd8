package io.wirewatch.bench.place;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A table whose values lie one behind the other in large arrays, as a store has them on disk and
/// in its cache: no object an entry. Its keys are numbers from 0 in hexadecimal digits, as sketches
/// have them; what is put over or removed leaves its room unused.
final class PackedTable<V> implements Table<V> {
  private static final int CHUNK = 1 << 26;
  private static final int KEY_DIGITS = 12;
  private static final int LENGTH_BYTES = 2;

  private final List<byte[]> chunks = new ArrayList<>();
  private final BiConsumer<V, BitWriter> writer;
  private final Function<BitReader, V> reader;
  // Where each value begins, plus one: 0 for none.
  private long[] places = new long[1 << 10];
  private long end;
  private long held;

  PackedTable(BiConsumer<V, BitWriter> writer, Function<BitReader, V> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /// Bytes of keys and values that are there.
  long held() {
    return held;
  }

  @Override
  public @Nullable V get(String key) {
    byte[] bytes = bytes(number(key));
    return bytes == null ? null : reader.apply(new BitReader(bytes));
  }

  @Override
  public void put(String key, V value) {
    BitWriter out = new BitWriter();
    writer.accept(value, out);
    byte[] bytes = out.bytes();
    remove(key);
    int number = number(key);
    if (number >= places.length) {
      places = Arrays.copyOf(places, Math.max(number + 1, places.length + places.length / 2));
    }
    places[number] = append(bytes) + 1;
    held += key.length() + bytes.length;
  }

  @Override
  public void remove(String key) {
    int number = number(key);
    byte[] bytes = bytes(number);
    if (bytes == null) return;
    places[number] = 0;
    held -= key.length() + bytes.length;
  }

  @Override
  public List<String> keysFrom(String bound, int limit) {
    return numbers()
        .filter(number -> number >= number(bound))
        .limit(limit)
        .mapToObj(PackedTable::key)
        .toList();
  }

  @Override
  public void forEach(BiConsumer<String, V> action) {
    numbers()
        .forEach(number -> {
          V value = get(key(number));
          if (value != null) action.accept(key(number), value);
        });
  }

  private LongStream numbers() {
    return LongStream.range(0, places.length).filter(number -> places[(int) number] != 0);
  }

  private long append(byte[] bytes) {
    if (bytes.length >= 1 << (LENGTH_BYTES * Byte.SIZE)) {
      throw new IllegalArgumentException("a value has at most 65,535 bytes, was " + bytes.length);
    }
    int room = LENGTH_BYTES + bytes.length;
    if (end % CHUNK + room > CHUNK || end == (long) chunks.size() * CHUNK) {
      end = (long) chunks.size() * CHUNK;
      chunks.add(new byte[CHUNK]);
    }
    long place = end;
    byte[] chunk = chunks.getLast();
    int at = (int) (place % CHUNK);
    chunk[at] = (byte) (bytes.length >> Byte.SIZE);
    chunk[at + 1] = (byte) bytes.length;
    System.arraycopy(bytes, 0, chunk, at + LENGTH_BYTES, bytes.length);
    end += room;
    return place;
  }

  private byte @Nullable [] bytes(int number) {
    long place = number < places.length ? places[number] - 1 : -1;
    if (place < 0) return null;
    byte[] chunk = chunks.get((int) (place / CHUNK));
    int at = (int) (place % CHUNK);
    int length = Byte.toUnsignedInt(chunk[at]) << Byte.SIZE | Byte.toUnsignedInt(chunk[at + 1]);
    return Arrays.copyOfRange(chunk, at + LENGTH_BYTES, at + LENGTH_BYTES + length);
  }

  private static int number(String key) {
    return Math.toIntExact(HexFormat.fromHexDigitsToLong(key));
  }

  private static String key(long number) {
    return HexFormat.of().toHexDigits(number, KEY_DIGITS);
  }
}
