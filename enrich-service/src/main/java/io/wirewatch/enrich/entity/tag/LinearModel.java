package io.wirewatch.enrich.entity.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// One weight for each hashed feature and label, in a byte each, and one for each pair of labels.
///
/// The bytes of a feature are a row of [Sums], read and added at once.
///
/// Features share 2^bits buckets. Weights are multiples of one unit, so that a sentence is scored
/// in whole numbers and the outcome is the same on every machine.
public final class LinearModel {
  /// The greatest weight, in units, that fits a byte.
  public static final int LIMIT = Byte.MAX_VALUE;

  private static final int MAGIC = 0x57574c31;
  private static final String RESOURCE = "names-en.model.gz";

  private final int bits;
  private final long[] rows;
  private final float[][] transitions;

  /// Holds these weights; takes over the transitions.
  ///
  /// @param bits logarithm to base 2 of the number of buckets
  /// @param weights in units, `[bucket * Label.COUNT + label]`
  /// @param transitions in units, `[before][label]`
  public LinearModel(int bits, byte[] weights, float[][] transitions) {
    if (weights.length != Label.COUNT << bits) {
      throw new IllegalArgumentException(weights.length + " weights for 2^" + bits + " buckets");
    }
    this.bits = bits;
    this.rows = rows(weights);
    this.transitions = transitions;
  }

  /// Reads the model that ships with the project.
  ///
  /// @throws UncheckedIOException where it is missing or damaged
  public static LinearModel bundled() {
    try (InputStream in = LinearModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("missing model " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what [#write] wrote; leaves the stream open.
  ///
  /// @throws IOException where the bytes are no model
  public static LinearModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("not a tagger model");
    }
    int bits = data.readInt();
    float[][] transitions = new float[Label.COUNT][Label.COUNT];
    for (float[] row : transitions) {
      for (int label = 0; label < Label.COUNT; label++) {
        row[label] = data.readFloat();
      }
    }
    byte[] weights = new byte[Label.COUNT << bits];
    data.readFully(weights);
    return new LinearModel(bits, weights, transitions);
  }

  /// Writes the model, compressed; leaves the stream open.
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
    DataOutputStream data = new DataOutputStream(zip);
    data.writeInt(MAGIC);
    data.writeInt(bits);
    for (float[] row : transitions) {
      for (float weight : row) {
        data.writeFloat(weight);
      }
    }
    data.write(weights());
    data.flush();
    zip.finish();
  }

  /// Adds the weights of these features.
  void add(FeatureRow features, Sums sums) {
    for (int i = 0; i < features.size(); i++) {
      sums.add(rows[bucket(features.get(i), bits)]);
    }
  }

  /// The score of a label after another, `[before][label]`.
  float[][] transitions() {
    return transitions;
  }

  /// The bucket of a feature among 2^bits.
  public static int bucket(long feature, int bits) {
    return (int) (feature >>> (Long.SIZE - bits));
  }

  private static long[] rows(byte[] weights) {
    long[] rows = new long[weights.length / Label.COUNT];
    for (int bucket = 0; bucket < rows.length; bucket++) {
      rows[bucket] = Sums.row(weights, bucket * Label.COUNT);
    }
    return rows;
  }

  private byte[] weights() {
    byte[] weights = new byte[rows.length * Label.COUNT];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Sums.weight(rows[i / Label.COUNT], i % Label.COUNT);
    }
    return weights;
  }
}
